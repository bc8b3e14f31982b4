import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadArchive } from '../../archive/load-archive.ts';
import type { Problem } from '../../content/problem.ts';

/**
 * A folder of one issue in the making, beside the issues, under a name that nothing reads. It is
 * checked there and takes the issue's place in one step; until then nothing of the archive changes.
 */
export class IssueStage {
  readonly #home: string;
  readonly #target: string;
  /** The folder to write into. */
  readonly folder: string;

  constructor(root: string, issue: string) {
    const issues = join(root, 'src', 'issues');
    mkdirSync(issues, { recursive: true });
    this.#home = mkdtempSync(join(issues, '.import-'));
    this.#target = join(issues, issue);
    this.folder = join(this.#home, 'src', 'issues', issue);
    mkdirSync(this.folder, { recursive: true });
    if (existsSync(this.#target))
      cpSync(this.#target, this.folder, { recursive: true, verbatimSymlinks: true });
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.folder, name), content);
  }

  remove(name: string): void {
    rmSync(join(this.folder, name), { force: true });
  }

  /** The errors that the issue would have, checked as the whole archive is. */
  async errors(): Promise<Problem[]> {
    const site = 'title: x\nlanguage: zh-CN\ntimezone: UTC\nurl: https://example.org/\n';
    mkdirSync(join(this.#home, '_data'), { recursive: true });
    writeFileSync(join(this.#home, '_data', 'site.yaml'), site);
    const { problems } = await loadArchive(this.#home, { drafts: true });
    return problems.filter((problem) => problem.severity === 'error');
  }

  /** Puts the folder in its place. */
  commit(): void {
    const earlier = join(this.#home, 'earlier');
    const replaces = existsSync(this.#target);
    if (replaces) renameSync(this.#target, earlier);
    try {
      renameSync(this.folder, this.#target);
    } catch (error) {
      if (replaces) renameSync(earlier, this.#target);
      throw error;
    }
    this.discard();
  }

  /** Takes away everything that was not put in its place. */
  discard(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }
}
