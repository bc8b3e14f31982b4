import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readKept, sha256, writeKept } from '../../files/kept-file.ts';
import { writeAll } from '../../files/write-all.ts';

/** How many files that a build did not ask for stay: those of other archives, or of drafts. */
const spare = 500;

/** A file of the site that costs time to make. */
export interface MadeFile {
  /** The address under the base. */
  path: string;
  /** Says all that goes into it; what has none is not worth keeping. */
  key?: string | undefined;
  make: () => Promise<Buffer>;
}

/** How many files are made at a time. */
const atATime = 2;

/**
 * Files that cost time to make, kept in a folder from build to build under a key that says all that
 * went into them. A file that is damaged is made anew, and a folder that cannot be written is done without.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #asked = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The file of a key, made when it is not kept. */
  async get(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    this.#asked.add(key);
    const file = { id: key, key };
    const kept = await readKept(this.#folder, file);
    if (kept) return kept;
    const made = await make();
    await writeKept(this.#folder, file, made).catch(() => {});
    return made;
  }

  /**
   * Writes files into the folder of the site, making those that are not kept.
   *
   * @throws AggregateError with why they could not be made, when that is so of some of them
   */
  async writeInto(out: string, files: Iterable<MadeFile>): Promise<void> {
    const waiting = new Map([...files].map((file) => [file.path, file])).values();
    const faults: unknown[] = [];
    const made = ({ key, make }: MadeFile) =>
      (key === undefined ? make() : this.get(key, make)).catch((error: unknown) => {
        faults.push(error);
      });
    const makers = Array.from({ length: atATime }, async () => {
      for (const file of waiting) {
        const bytes = await made(file);
        if (bytes) writeAll(out, [[file.path, bytes]]);
      }
    });
    await Promise.all(makers);
    if (faults.length > 0) throw new AggregateError(faults);
  }

  /**
   * Removes what this build did not ask for, but for a few hundred files, and what an interrupted one left; to be called when it
   * is done.
   */
  async sweep(): Promise<void> {
    const names = await readdir(this.#folder).catch((): string[] => []);
    const idle = names.filter((name) => !this.#asked.has(name)).sort();
    const unfinished = idle.filter((name) => name.startsWith('.'));
    for (const name of [...unfinished, ...idle.slice(unfinished.length + spare)])
      await rm(join(this.#folder, name), { force: true }).catch(() => {});
  }
}

/** A key for what goes into a file: 16 hexadecimal digits. */
export function keyOf(parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 16);
}
