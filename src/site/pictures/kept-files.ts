import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAll } from '../../search/build/write-all.ts';

/** The bytes of a SHA-256, which stands before a kept file's content and proves it whole and of its key. */
const proof = 32;

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
    const kept = await this.#read(key);
    if (kept) return kept;
    const made = await make();
    await this.#write(key, made);
    return made;
  }

  /** Writes files into the folder of the site, making those that are not kept. */
  async writeInto(out: string, files: Iterable<MadeFile>): Promise<void> {
    const waiting = [...new Map([...files].map((file) => [file.path, file])).values()];
    const makers = Array.from({ length: atATime }, async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const { path, key, make } = file;
        await writeAll(out, [[path, key === undefined ? await make() : await this.get(key, make)]]);
      }
    });
    await Promise.all(makers);
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

  async #read(key: string): Promise<Buffer | undefined> {
    const bytes = await readFile(join(this.#folder, key)).catch(() => undefined);
    if (!bytes) return undefined;
    const content = bytes.subarray(proof);
    return digest(key, content).equals(bytes.subarray(0, proof)) ? content : undefined;
  }

  async #write(key: string, content: Buffer): Promise<void> {
    const unfinished = join(this.#folder, `.${key}-${randomUUID()}`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(unfinished, Buffer.concat([digest(key, content), content]));
      await rename(unfinished, join(this.#folder, key));
    } catch {
      await rm(unfinished, { force: true }).catch(() => {});
    }
  }
}

/** A key for what goes into a file: 16 hexadecimal digits. */
export function keyOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function digest(key: string, content: Buffer): Buffer {
  return createHash('sha256').update(`${key}\n`).update(content).digest();
}
