import { parentPort } from 'node:worker_threads';
import { AssetKeeper } from '../assets/asset-keeper.ts';
import { type FaultReport, faultOf } from './fault.ts';
import { type Produced, type ProduceRequest, produceSite, type StageReport } from './produce-site.ts';

/** What a build's thread tells the one that started it. */
export type ThreadMessage =
  | { kind: 'stage'; report: StageReport }
  | { kind: 'produced'; produced: Produced }
  | { kind: 'fault'; fault: FaultReport };

/** What it is told: to make a site, or to break off the indexing of the one that it is making. */
export type ThreadOrder = ProduceRequest | 'stop-indexing';

/** What is kept from one site to the next. */
const kept = { keeper: new AssetKeeper() };
let indexing = new AbortController();

parentPort?.on('message', (order: ThreadOrder) => {
  if (order === 'stop-indexing') indexing.abort();
  else void run(order);
});

async function run(request: ProduceRequest): Promise<void> {
  indexing = new AbortController();
  try {
    const onStage = (report: StageReport) => tell({ kind: 'stage', report });
    const produced = await produceSite(request, onStage, { signal: indexing.signal, ...kept });
    tell({ kind: 'produced', produced });
  } catch (error) {
    tell({ kind: 'fault', fault: faultOf(error) });
  }
}

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
