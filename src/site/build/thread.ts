import { parentPort } from 'node:worker_threads';
import { type FaultReport, faultOf } from './fault.ts';
import { type Produced, type ProduceRequest, produceSite, type StageReport } from './produce-site.ts';

/** What a build's thread tells the one that started it. */
export type ThreadMessage =
  | { kind: 'stage'; report: StageReport }
  | { kind: 'produced'; produced: Produced }
  | { kind: 'fault'; fault: FaultReport };

parentPort?.on('message', (request: ProduceRequest) => void run(request));

async function run(request: ProduceRequest): Promise<void> {
  try {
    const produced = await produceSite(request, (report) => tell({ kind: 'stage', report }));
    tell({ kind: 'produced', produced });
  } catch (error) {
    tell({ kind: 'fault', fault: faultOf(error) });
  }
}

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}
