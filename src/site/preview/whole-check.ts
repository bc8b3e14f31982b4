import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Problem } from '../../content/problem.ts';
import type { ProduceRequest } from '../build/produce-site.ts';

/** What is to be checked, and how its problems are told. */
export type CheckRequest = Pick<ProduceRequest, 'root' | 'siteUrl' | 'language'>;

/** The errors of a whole archive; undefined when it could not be checked. */
export type CheckResult = Problem[] | undefined;

/** How long, in milliseconds, contents must have been left alone before they are checked. */
const calm = 2_000;

/**
 * Checks a whole archive in a process of its own, which gives its memory back when it ends and gives way
 * to everything else on the machine. V8 keeps less room for what is young, which costs this little time.
 */
export class WholeCheck {
  readonly #request: CheckRequest;
  readonly #onDone: (result: CheckResult) => void;
  #timer: NodeJS.Timeout | undefined;
  #child: ChildProcess | undefined;

  constructor(request: CheckRequest, onDone: (result: CheckResult) => void) {
    this.#request = request;
    this.#onDone = onDone;
  }

  /** Begins when the contents have been left alone for a while; one that is under way is broken off. */
  beginSoon(): void {
    this.stop();
    this.#timer = setTimeout(() => this.#begin(), calm);
  }

  /** Breaks it off. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #begin(): void {
    const child = fork(new URL('./check-process.js', import.meta.url), [JSON.stringify(this.#request)], {
      execArgv: ['--max-semi-space-size=4'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    let result: CheckResult;
    child.on('message', (errors: Problem[]) => {
      result = errors;
    });
    child.once('error', () => this.#end(undefined));
    child.once('exit', () => this.#end(result));
    if (child.pid !== undefined) giveWay(child.pid);
  }

  #end(result: CheckResult): void {
    if (!this.#child) return;
    this.#child = undefined;
    this.#onDone(result);
  }
}

function giveWay(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch {
    // It has ended, or the system does not allow it.
  }
}
