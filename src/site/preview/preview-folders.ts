import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders of a preview: one for each time the site is made, named by the process and a number. */
export class PreviewFolders {
  readonly #place: string;
  #count = 0;

  /** Folders that a preview which is gone has left are removed. */
  constructor(place: string) {
    this.#place = place;
    mkdirSync(place, { recursive: true });
    for (const name of readdirSync(place)) {
      const pid = Number(/^(\d+)-\d+$/.exec(name)?.[1]);
      if (pid > 0 && !isRunning(pid)) rmSync(join(place, name), { recursive: true, force: true });
    }
  }

  /** A new, empty folder. */
  make(): string {
    this.#count += 1;
    const folder = join(this.#place, `${process.pid}-${this.#count}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    return folder;
  }

  /** Removes this preview's folders but those that are in use. */
  async keepOnly(used: readonly string[]): Promise<void> {
    const own = readdirSync(this.#place).filter((name) => name.startsWith(`${process.pid}-`));
    const unused = own.map((name) => join(this.#place, name)).filter((folder) => !used.includes(folder));
    await Promise.all(unused.map((folder) => rm(folder, { recursive: true, force: true }).catch(() => {})));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
