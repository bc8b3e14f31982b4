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
 * A copy of an archive that changes are tried in: the whole of it is checked with them before any file
 * of the archive itself changes. Unchanged files are the same files under a second name.
 */
export class ArchiveStage {
  readonly #root: string;
  readonly #home: string;
  readonly #changed = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
    const issues = join(root, 'src', 'issues');
    mkdirSync(issues, { recursive: true });
    this.#home = mkdtempSync(join(issues, '.accept-'));
    linkTree(join(root, '_data'), join(this.#home, '_data'));
    linkTree(issues, join(this.#home, 'src', 'issues'));
  }

  /** Whether a file, relative to the root, is there. */
  has(file: string): boolean {
    return existsSync(join(this.#home, file));
  }

  /** The file of an article, by its id `<issue>/<slug>`. */
  articleFile(article: string): string | undefined {
    const [issue = '', slug = ''] = article.split('/');
    const folder = `src/issues/${issue}`;
    if (!this.has(folder)) return undefined;
    const name = readdirSync(join(this.#home, folder)).find(
      (one) => one.replace(/^\d{2,3}-/, '') === `${slug}.md`,
    );
    return name && `${folder}/${name}`;
  }

  read(file: string): string {
    return readFileSync(join(this.#home, file), 'utf8');
  }

  write(file: string, text: string): void {
    const path = join(this.#home, file);
    mkdirSync(dirname(path), { recursive: true });
    // Never through the second name of the archive's own file.
    rmSync(path, { force: true });
    writeFileSync(path, text);
    this.#changed.set(file, text);
  }

  /** The errors that the archive would have. */
  async errors(): Promise<Problem[]> {
    const { problems } = await loadArchive(this.#home, { drafts: true });
    return problems.filter((problem) => problem.severity === 'error');
  }

  /** Makes the changes in the archive: all of them, or none. Gives the files, relative to the root. */
  commit(): string[] {
    const earlier = new Map<string, Buffer | undefined>();
    try {
      for (const [file, text] of this.#changed) {
        const path = join(this.#root, file);
        earlier.set(path, existsSync(path) ? readFileSync(path) : undefined);
        mkdirSync(dirname(path), { recursive: true });
        const fresh = join(this.#home, 'fresh');
        writeFileSync(fresh, text);
        renameSync(fresh, path);
      }
    } catch (error) {
      for (const [path, bytes] of earlier) {
        if (bytes) writeFileSync(path, bytes);
        else rmSync(path, { force: true });
      }
      throw error;
    } finally {
      this.discard();
    }
    return [...this.#changed.keys()];
  }

  /** Takes the copy away. */
  discard(): void {
    rmSync(this.#home, { recursive: true, force: true });
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
