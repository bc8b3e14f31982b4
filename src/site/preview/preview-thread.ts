import { Worker } from 'node:worker_threads';
import { BuildFault, type FaultReport, faultOf } from '../build/fault.ts';
import type { Answer, Loaded, PreviewRequest } from './preview-site.ts';

/** What a preview's thread is asked: to read the archive, or what there is at an address. */
export type PreviewOrder = { kind: 'load'; changed: readonly string[] } | { kind: 'answer'; address: string };

/** What it replies. */
export type PreviewReply = { loaded: Loaded } | { answer: Answer } | { fault: FaultReport };

/**
 * The thread in which a preview reads and renders. A large archive keeps it busy for seconds, in which the one
 * that serves has to answer all the same, and it can be stopped at any moment.
 */
export class PreviewThread {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, (reply: PreviewReply) => void>();
  #count = 0;
  /** Why it is no more, when that is so. */
  #end: FaultReport | undefined;

  constructor(request: PreviewRequest) {
    this.#thread = new Worker(new URL('../thread.js', import.meta.url), {
      workerData: { module: 'src/site/preview/thread.ts', request },
      execArgv: [],
    });
    this.#thread.on('message', ({ id, reply }: { id: number; reply: PreviewReply }) => {
      this.#waiting.get(id)?.(reply);
      this.#waiting.delete(id);
    });
    this.#thread.on('error', (error) => this.#fail(faultOf(error)));
    this.#thread.on('exit', () => this.#fail({ code: 'interrupted', values: {}, detail: '' }));
  }

  /** Whether it can be asked: one that had too little memory is gone. */
  get isRunning(): boolean {
    return this.#end === undefined;
  }

  /** Reads the archive as it is now, of its issues the files that have changed. */
  async load(changed: readonly string[]): Promise<Loaded> {
    const reply = await this.#ask({ kind: 'load', changed });
    if (!('loaded' in reply)) throw new Error('The thread has replied to something else.');
    return reply.loaded;
  }

  /** What there is at an address under the base. */
  async answer(address: string): Promise<Answer> {
    const reply = await this.#ask({ kind: 'answer', address });
    if (!('answer' in reply)) throw new Error('The thread has replied to something else.');
    return reply.answer;
  }

  /** Stops it, whatever it is doing, and the programs that it has started; what is asked of it is `interrupted`. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  async #ask(order: PreviewOrder): Promise<PreviewReply> {
    if (this.#end) throw new BuildFault(this.#end);
    const id = this.#count;
    this.#count += 1;
    this.#thread.postMessage({ id, order });
    const reply = await new Promise<PreviewReply>((resolve) => this.#waiting.set(id, resolve));
    if ('fault' in reply) throw new BuildFault(reply.fault);
    return reply;
  }

  #fail(fault: FaultReport): void {
    this.#end ??= fault;
    for (const reply of this.#waiting.values()) reply({ fault });
    this.#waiting.clear();
  }
}
