import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { END_MARK } from './end-mark.ts';
import { endTree } from './run-child.ts';

/** What running one test file left behind. */
export interface FileRun {
  /** Standard output and standard error as they came, without colours. */
  output: string;
  /** How it came to its end; `killed` by the watchdog, `died` by itself before its tests were over. */
  end: 'finished' | 'killed' | 'died';
  /** What the file left open or changed in its process. */
  left: string[];
  seconds: number;
}

/** A process that has grown beyond this is replaced: what many files have loaded is not given back. */
const mostMegabytes = 700;

/**
 * A process that runs test files one after another, so that what many of them import is read once. A file
 * that hangs, dies or leaves something behind takes the process with it; the next file gets a new one.
 */
export class TestProcess {
  #child: ChildProcess | undefined;

  /** Runs one file; it is ended, with the processes that it started, after `limit` milliseconds. */
  async run(file: string, limit: number): Promise<FileRun> {
    const child = this.#child ?? this.#start();
    const begun = performance.now();
    let output = '';
    let killed = false;
    const watchdog = setTimeout(() => {
      killed = true;
      endTree(child);
    }, limit);
    const end = await new Promise<FileRun['end']>((resolve) => {
      const take = (text: string): void => {
        output += text;
        if (/\0[^\n]*\n/.test(output.slice(-text.length - END_MARK.length))) resolve('finished');
      };
      child.stdout?.setEncoding('utf8').on('data', take);
      child.stderr?.setEncoding('utf8').on('data', take);
      child.once('close', () => resolve(killed ? 'killed' : 'died'));
      child.send(file);
    });
    clearTimeout(watchdog);
    for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data');
    child.removeAllListeners('close');
    const [said = '', mark = ''] = output.split(END_MARK);
    const { left, megabytes } = readMark(mark.split('\n')[0] ?? '');
    const run: FileRun = {
      output: stripVTControlCharacters(said),
      end,
      left,
      seconds: (performance.now() - begun) / 1000,
    };
    if (end !== 'finished' || left.length > 0 || megabytes > mostMegabytes) await this.stop();
    return run;
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    // It ends by itself, so that what tests take away at the end is taken away; one that hangs is ended.
    if (child.connected) child.disconnect();
    const watchdog = setTimeout(() => endTree(child), 3000);
    await ended;
    clearTimeout(watchdog);
  }

  #start(): ChildProcess {
    const script = fileURLToPath(new URL('serve-files.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: process.platform !== 'win32',
    });
    const end = (): void => endTree(child);
    process.once('exit', end);
    child.once('exit', () => {
      process.off('exit', end);
      end();
    });
    this.#child = child;
    return child;
  }
}

/** What a file left behind, by the line that its process wrote after it; nothing when it wrote none. */
function readMark(text: string): { left: string[]; megabytes: number } {
  return text === '' ? { left: [], megabytes: 0 } : JSON.parse(text);
}
