import { parentPort, type ResourceLimits, Worker } from 'node:worker_threads';
import type { FaultReport } from '../content/machine-fault.ts';
import { BuildFault, faultOf } from './build/fault.ts';

/** What can be called in a thread; what is given and taken crosses as data. */
type Calls<Functions> = { [Name in keyof Functions]: (value: never) => Promise<unknown> };

/**
 * A thread of the project, and the functions that it answers. What keeps a thread busy for seconds on end can be stopped
 * there at any moment, with the programs that it has started, and what it loaded and held goes with it.
 *
 * @example await new CalledThread<BuildCalls>('src/site/build/thread.ts', {}).call('produce', request)
 */
export class CalledThread<Functions extends Calls<Functions>> {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: BuildFault): void }>();
  #count = 0;
  /** Why it is no more, when that is so. */
  #end: FaultReport | undefined;

  /**
   * Starts a module, named by its path in the project, that finds `request` in its `workerData`; `onTold` is told what
   * it tells while it works.
   */
  constructor(
    module: string,
    options: { request?: object; resourceLimits?: ResourceLimits; onTold?(told: unknown): void },
  ) {
    const { request, resourceLimits = {}, onTold = () => {} } = options;
    this.#thread = new Worker(new URL('thread.js', import.meta.url), {
      workerData: { module, request },
      // What was loaded into this process ahead of all else is none of the thread's.
      execArgv: [],
      resourceLimits,
    });
    this.#thread.on('message', ({ id, result, fault, told }) => {
      if (told) return onTold(told);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      return fault ? waiting?.reject(new BuildFault(fault)) : waiting?.resolve(result);
    });
    this.#thread.on('error', (error) => this.#fail(faultOf(error)));
    this.#thread.on('exit', () => this.#fail({ code: 'interrupted', values: {}, detail: '' }));
  }

  /** Whether it can be called: one that had too little memory is gone. */
  get isRunning(): boolean {
    return this.#end === undefined;
  }

  /**
   * Calls a function of the thread.
   *
   * @throws BuildFault what it throws, `interrupted` when the thread was stopped, `memory` when it had too little
   */
  call<Name extends keyof Functions>(
    name: Name,
    value: Parameters<Functions[Name]>[0],
  ): Promise<Awaited<ReturnType<Functions[Name]>>> {
    if (this.#end) throw new BuildFault(this.#end);
    const id = this.#count;
    this.#count += 1;
    this.#thread.postMessage({ id, name, value });
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** Stops it, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#thread.terminate();
  }

  #fail(fault: FaultReport): void {
    this.#end ??= fault;
    for (const { reject } of this.#waiting.values()) reject(new BuildFault(fault));
    this.#waiting.clear();
  }
}

/** Answers, in a thread, what is called by the one that started it. */
export function answerCalls<Functions extends Calls<Functions>>(functions: Functions): void {
  parentPort?.on(
    'message',
    async ({ id, name, value }: { id: number; name: keyof Functions; value: never }) => {
      try {
        parentPort?.postMessage({ id, result: await functions[name](value) });
      } catch (error) {
        parentPort?.postMessage({ id, fault: faultOf(error) });
      }
    },
  );
}

/** Tells, in a thread, the one that started it how far it is. */
export function tell(told: object): void {
  parentPort?.postMessage({ told });
}
