import { Worker } from 'node:worker_threads';
import { BuildFault, type FaultReport, faultOf } from './fault.ts';
import type { Produced, ProduceRequest, StageReport } from './produce-site.ts';
import type { ThreadMessage } from './thread.ts';

/**
 * A thread that makes sites. Rendering keeps a thread busy for seconds on end; in one of its own it can
 * be stopped at any moment, and what it loaded and held goes with it.
 */
export class Producer {
  readonly #thread = new Worker(new URL('./thread.js', import.meta.url));

  /** Makes one site; to be asked again when it is done. */
  produce(request: ProduceRequest, onStage: (report: StageReport) => void): Promise<Produced> {
    const thread = this.#thread;
    return new Promise((resolve, reject) => {
      const fail = (fault: FaultReport) => reject(new BuildFault(fault));
      const onError = (error: unknown) => fail(faultOf(error));
      const onExit = () => fail({ code: 'interrupted', values: {}, detail: '' });
      thread.removeAllListeners();
      thread.once('error', onError).once('exit', onExit);
      thread.on('message', (message: ThreadMessage) => {
        if (message.kind === 'stage') onStage(message.report);
        else if (message.kind === 'produced') resolve(message.produced);
        else fail(message.fault);
      });
      thread.postMessage(request);
    });
  }

  /** Stops the thread, whatever it is doing, and the programs that it has started. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }
}
