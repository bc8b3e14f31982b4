import type { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';

/** Files by their names relative to the root, as they would be; undefined for one that would go. */
export type Changes = ReadonlyMap<string, Uint8Array | undefined>;

/** Reads an archive as it would be with changes; or one issue alone, with nothing of the archive round it. */
export class StagedReader extends RootReader {
  readonly #changes: Changes;
  readonly #issue: string | undefined;

  constructor(root: string, problems: ProblemList, changes: Changes, issue?: string) {
    super(root, problems);
    this.#changes = changes;
    this.#issue = issue;
  }

  override reportingTo(problems: ProblemList): RootReader {
    return new StagedReader(this.root, problems, this.#changes, this.#issue);
  }

  override list(folder: string): { files: string[]; folders: string[] } {
    const there = this.#isOutside(`${folder}/`) ? { files: [], folders: [] } : super.list(folder);
    const [files, folders] = [new Set(there.files), new Set(there.folders)];
    for (const [file, bytes] of this.#changes) {
      if (!file.startsWith(`${folder}/`)) continue;
      const [name = '', inner] = file.slice(folder.length + 1).split('/');
      if (inner !== undefined) folders.add(name);
      else if (bytes) files.add(name);
      else files.delete(name);
    }
    return { files: [...files].sort(), folders: [...folders].sort() };
  }

  override bytes(file: string, most?: number): Uint8Array | undefined {
    if (this.#changes.has(file)) return this.#changes.get(file);
    return this.#isOutside(file) ? undefined : super.bytes(file, most);
  }

  #isOutside(path: string): boolean {
    return this.#issue !== undefined && !path.startsWith(`src/issues/${this.#issue}/`);
  }
}
