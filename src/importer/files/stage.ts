import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { loadArchive } from '../../archive/load-archive.ts';
import type { Problem } from '../../content/problem.ts';

/**
 * A copy of an archive, or of one issue of it alone, that changes are tried in: it is checked with them
 * before any file of the archive itself changes. The importer's one way out. Unchanged files are the
 * same files under a second name. Files are named relative to the root.
 */
export class Stage {
  readonly #root: string;
  readonly #home: string;
  /** What each changed file holds now; undefined for one that goes. */
  readonly #changed = new Map<string, string | Uint8Array | undefined>();

  constructor(root: string, issue?: string) {
    this.#root = root;
    const issues = join('src', 'issues', issue ?? '');
    mkdirSync(join(root, 'src', 'issues'), { recursive: true });
    this.#home = mkdtempSync(join(root, 'src', 'issues', '.import-'));
    linkTree(join(root, issues), join(this.#home, issues));
    if (issue === undefined) linkTree(join(root, '_data'), join(this.#home, '_data'));
    else
      this.#put('_data/site.yaml', 'title: x\nlanguage: zh-CN\ntimezone: UTC\nurl: https://example.org/\n');
  }

  /** Whether a file is there. */
  has(file: string): boolean {
    return existsSync(join(this.#home, file));
  }

  /** The names in a folder; none when it is not there. */
  list(folder: string): string[] {
    return this.has(folder) ? readdirSync(join(this.#home, folder)).sort() : [];
  }

  read(file: string): string {
    return readFileSync(join(this.#home, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    this.#put(file, content);
    this.#changed.set(file, content);
  }

  remove(file: string): void {
    rmSync(join(this.#home, file), { force: true });
    this.#changed.set(file, undefined);
  }

  /** The errors that the archive, or the one issue, would have. */
  async errors(): Promise<Problem[]> {
    const { problems } = await loadArchive(this.#home, { drafts: true });
    return problems.filter((problem) => problem.severity === 'error');
  }

  /** Makes the changes in the archive: all of them, or none. Gives the files that were written. */
  commit(): string[] {
    const earlier = new Map<string, Uint8Array | undefined>();
    try {
      for (const [file, content] of this.#changed) {
        const path = join(this.#root, file);
        earlier.set(path, existsSync(path) ? readFileSync(path) : undefined);
        if (content === undefined) rmSync(path, { force: true });
        else {
          mkdirSync(dirname(path), { recursive: true });
          renameSync(join(this.#home, file), path);
        }
      }
    } catch (error) {
      for (const [path, bytes] of earlier) {
        if (bytes) writeFileSync(path, bytes);
        else rmSync(path, { force: true });
      }
      throw error;
    }
    return [...this.#changed].flatMap(([file, content]) => (content === undefined ? [] : file));
  }

  /** Takes the copy away. */
  discard(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  /** Never writes through the second name of the archive's own file. */
  #put(file: string, content: string | Uint8Array): void {
    const path = join(this.#home, file);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    writeFileSync(path, content);
  }
}

/**
 * Does work in a stage, which is taken away whatever becomes of it, the end of the process included.
 *
 * @example await withStage(root, '2023-04-26', async (stage) => { stage.write(file, text); stage.commit(); })
 */
export async function withStage<Result>(
  root: string,
  issue: string | undefined,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const stage = new Stage(root, issue);
  const discard = (): void => stage.discard();
  process.once('exit', discard);
  try {
    return await work(stage);
  } finally {
    process.off('exit', discard);
    discard();
  }
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isFile()) linkFile(source, target);
  }
}

function linkFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}
