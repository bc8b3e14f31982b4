import { Worker } from 'node:worker_threads';
import { BuildFault, type FaultReport, faultOf } from './fault.ts';
import type { Produced, ProduceRequest, StageReport } from './produce-site.ts';

/** What a build's thread tells the one that started it. */
export type ThreadMessage =
  | { kind: 'stage'; report: StageReport }
  | { kind: 'produced'; produced: Produced }
  | { kind: 'fault'; fault: FaultReport };

/** A page leaves much behind: with twice the usual room for what is new, a tenth less of a large build goes to collecting it. */
const youngMegabytes = 96;

/**
 * Makes a site in a thread of its own. Rendering keeps a thread busy for seconds on end; there it can be stopped
 * at any moment by the signal, with the programs that it has started, and what it loaded and held goes with it.
 *
 * @throws BuildFault what `produceSite` throws, `interrupted` when it was stopped, `memory` when it had too little
 * @example await produceInThread({ root, project, folder }, (report) => show(report), AbortSignal.timeout(1000))
 */
export async function produceInThread(
  request: ProduceRequest,
  onStage: (report: StageReport) => void,
  signal?: AbortSignal,
): Promise<Produced> {
  const thread = new Worker(new URL('../thread.js', import.meta.url), {
    workerData: { module: 'src/site/build/thread.ts', request },
    // What was loaded into this process ahead of all else is none of the thread's.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await new Promise((resolve, reject) => {
      const fail = (fault: FaultReport) => reject(new BuildFault(fault));
      thread.on('error', (error) => fail(faultOf(error)));
      thread.on('exit', () => fail({ code: 'interrupted', values: {}, detail: '' }));
      thread.on('message', (message: ThreadMessage) => {
        if (message.kind === 'stage') onStage(message.report);
        else if (message.kind === 'produced') resolve(message.produced);
        else fail(message.fault);
      });
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}
