import { Worker } from 'node:worker_threads';
import { BuildFault, type FaultReport, faultOf } from './fault.ts';
import type { Produced, ProduceRequest, StageReport } from './produce-site.ts';
import type { ThreadMessage, ThreadOrder } from './thread.ts';

/** A page leaves much behind: with twice the usual room for what is new, a tenth less of a large build goes to collecting it. */
const youngMegabytes = 96;

/**
 * A thread that makes sites. Rendering keeps a thread busy for seconds on end; in one of its own it can
 * be stopped at any moment, and what it loaded and held goes with it.
 */
export class Producer {
  readonly #thread = new Worker(new URL('./thread.js', import.meta.url), {
    // What was loaded into this process ahead of all else is none of the thread's.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  #isRunning = true;
  /** Ends the making that is under way with a fault. */
  #fail: (fault: FaultReport) => void = () => {};

  constructor() {
    this.#thread.on('error', (error) => this.#fail(faultOf(error)));
    this.#thread.on('exit', () => {
      this.#isRunning = false;
      this.#fail({ code: 'interrupted', values: {}, detail: '' });
    });
  }

  /** Whether it can be asked: a thread that was stopped, or had too little memory, is gone. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Makes one site; to be asked again when it is done. */
  produce(request: ProduceRequest, onStage: (report: StageReport) => void): Promise<Produced> {
    return new Promise((resolve, reject) => {
      this.#fail = (fault) => reject(new BuildFault(fault));
      if (!this.#isRunning) this.#fail({ code: 'interrupted', values: {}, detail: '' });
      this.#thread.removeAllListeners('message');
      this.#thread.on('message', (message: ThreadMessage) => {
        if (message.kind === 'stage') onStage(message.report);
        else if (message.kind === 'produced') resolve(message.produced);
        else this.#fail(message.fault);
      });
      this.#order(request);
    });
  }

  /** Breaks off the indexing of the site that is being made, if it has come to that; the fault is `interrupted`. */
  stopIndexing(): void {
    this.#order('stop-indexing');
  }

  /** Stops the thread, whatever it is doing, and the programs that it has started. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  #order(order: ThreadOrder): void {
    this.#thread.postMessage(order);
  }
}
