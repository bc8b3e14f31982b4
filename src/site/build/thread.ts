import { parentPort, workerData } from 'node:worker_threads';
import { faultOf } from './fault.ts';
import type { ThreadMessage } from './produce-in-thread.ts';
import { produceSite } from './produce-site.ts';

function tell(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

try {
  const produced = await produceSite(workerData.request, (report) => tell({ kind: 'stage', report }));
  tell({ kind: 'produced', produced });
} catch (error) {
  tell({ kind: 'fault', fault: faultOf(error) });
}
