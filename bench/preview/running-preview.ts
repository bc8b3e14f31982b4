import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type TreeCost, watchTree } from '../measure/process-tree.ts';

/** How often, in milliseconds, a page is asked for. */
const askEvery = 10;

/** A preview that runs in a process of its own, as an editor starts it. */
export class RunningPreview {
  readonly #address: string;
  readonly #process: ChildProcess;
  readonly #watch: () => TreeCost;
  #said = '';

  /** Starts it on a port that must be free; the site's path is that of the synthetic archive. */
  constructor(root: string, port: number) {
    this.#address = `http://localhost:${port}/gongkan/`;
    const args = ['src/cli/gongkan.js', 'start', '--root', root, '--port', String(port), '--lang', 'en'];
    this.#process = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: '1' } });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#said += text;
      });
    }
    this.#watch = watchTree(this.#process.pid ?? 0);
  }

  /** The seconds until the page at a path under the site's base is there and holds some words. */
  async secondsUntil(path: string, words: string): Promise<number> {
    const begun = performance.now();
    while (!(await this.#page(path)).includes(words)) {
      if (this.#process.exitCode !== null) throw new Error(`The preview has ended: ${this.#said}`);
      await new Promise((resolve) => setTimeout(resolve, askEvery));
    }
    return (performance.now() - begun) / 1000;
  }

  /** Waits until it has said some words in the terminal. */
  async untilSaid(words: string): Promise<void> {
    while (!this.#said.includes(words)) await new Promise((resolve) => setTimeout(resolve, askEvery));
  }

  /** Ends it, and gives the most memory that it and what it started held at once, in bytes. */
  async stop(): Promise<number> {
    const { peakBytes } = this.#watch();
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGINT');
    await ended;
    return peakBytes;
  }

  async #page(path: string): Promise<string> {
    try {
      const answer = await fetch(this.#address + path);
      return answer.ok ? await answer.text() : '';
    } catch {
      return '';
    }
  }
}
