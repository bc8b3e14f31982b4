import { type LoadedArchive, loadArchive } from '../../archive/load-archive.ts';
import type { Issue } from '../../archive/types.ts';
import { type Problem, ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import { type Changes, ChangesBusy, changeFiles } from '../../files/change-files.ts';
import type { SiteFile } from '../../model/site.ts';
import { ImportFault } from '../fault.ts';

/** What an issue that is checked alone takes from the archive: the newsletters that it may be of, and the numbers that it may print. */
type StagedSettings = Partial<Pick<SiteFile, 'newsletters' | 'allow_numbers'>>;

/** What else stands for the archive there. */
const bareSite = { title: 'x', language: 'zh-CN', timezone: 'UTC', url: 'https://example.org/' };

/**
 * Changes of an archive, or of one issue of it alone, that are tried before any file changes: the
 * importer's one way out. Files are named relative to the root.
 *
 * @example
 * const stage = new Stage(root, '2023-04-26');
 * stage.write('src/issues/2023-04-26/issue.yaml', 'date: 2023-04-26\n');
 * if ((await stage.errors()).length === 0) stage.commit();
 */
export class Stage {
  readonly #root: string;
  readonly #issue: string | undefined;
  readonly #site: Uint8Array;
  readonly #changes = new Map<string, Uint8Array | undefined>();
  /** What files held as the changes were thought out, and folders. */
  readonly #held = new Map<string, string>();
  /** The archive as it was loaded last, until there is another change. */
  #loaded: Promise<LoadedArchive> | undefined;

  constructor(root: string, issue?: string, settings: StagedSettings = {}) {
    const { newsletters = [], allow_numbers = [] } = settings;
    this.#root = root;
    this.#issue = issue;
    // JSON is YAML as well.
    this.#site = new TextEncoder().encode(JSON.stringify({ ...bareSite, newsletters, allow_numbers }));
  }

  /** The names of the files in a folder; none when it is not there. */
  list(folder: string): string[] {
    return this.#open(new ProblemList()).list(folder).files;
  }

  /** The text of a file as it would be; undefined when it is not there. */
  read(file: string): string | undefined {
    this.#remember(file);
    const bytes = this.#open(new ProblemList()).bytes(file);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  write(file: string, content: string | Uint8Array): void {
    this.#remember(file);
    this.#loaded = undefined;
    this.#changes.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  remove(file: string): void {
    this.#remember(file);
    this.#loaded = undefined;
    this.#changes.set(file, undefined);
  }

  /** Says what files a folder held when the names of new ones were chosen. */
  expect(folder: string, files: readonly string[]): void {
    this.#held.set(`${folder}/`, files.join('/'));
  }

  /** Whether a file would be another. */
  changes(file: string): boolean {
    return this.#changes.has(file);
  }

  /** The errors that the archive, or the one issue, would have. */
  async errors(): Promise<Problem[]> {
    const { problems } = await this.#load();
    return problems.filter((problem) => problem.severity === 'error');
  }

  /**
   * Makes the changes unless they bring errors, or there are some in files that `concern` them. What is wrong elsewhere was
   * so before, and stops nobody; `others` counts it.
   *
   * @throws ImportFault with the problems
   */
  async commitSound(concerns: (file: string) => boolean): Promise<{ files: string[]; others: number }> {
    const errors = await this.errors();
    const before = errors.length === 0 ? [] : await new Stage(this.#root).errors();
    const earlier = new Set(before.map(nameOf));
    const problems = errors.filter((error) => concerns(error.file) || !earlier.has(nameOf(error)));
    if (problems.length > 0) throw new ImportFault('not-loadable', {}, undefined, problems);
    return { files: this.commit(), others: errors.length };
  }

  /** The issues as they would be, read back from their files. */
  async issues(): Promise<readonly Issue[]> {
    const { content } = await this.#load();
    return content.issues;
  }

  #load(): Promise<LoadedArchive> {
    const open = (problems: ProblemList): RootReader => this.#open(problems);
    this.#loaded ??= loadArchive(this.#root, { drafts: true, open });
    return this.#loaded;
  }

  /**
   * Makes the changes in the archive: all of them, or none. Gives the files that were written.
   *
   * @throws ImportFault when another command changes the archive, or has changed what was read of it, or the system lets nobody
   */
  commit(): string[] {
    try {
      changeFiles(this.#root, this.#changes, () =>
        [...this.#held].every(([path, held]) => this.#nowIn(path) === held),
      );
    } catch (error) {
      if (error instanceof ChangesBusy) throw new ImportFault('archive-busy');
      if (!(error instanceof Error && 'code' in error)) throw error;
      throw new ImportFault('not-written', { seen: String(error.code) }, error);
    }
    return [...this.#changes].flatMap(([file, content]) => (content ? file : []));
  }

  #remember(file: string): void {
    if (!this.#held.has(file)) this.#held.set(file, this.#nowIn(file));
  }

  #nowIn(path: string): string {
    const reader = new RootReader(this.#root, new ProblemList());
    if (path.endsWith('/')) return reader.list(path.slice(0, -1)).files.join('/');
    return Buffer.from(reader.bytes(path) ?? []).toString('latin1');
  }

  #open(problems: ProblemList): RootReader {
    const changes = new Map(this.#changes);
    if (this.#issue !== undefined) changes.set('_data/site.yaml', this.#site);
    return new StagedReader(this.#root, problems, changes, this.#issue);
  }
}

/** Reads an archive as it would be with changes; or one issue alone, with nothing of the archive round it. */
class StagedReader extends RootReader {
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

  override list(folder: string, wanted?: RegExp): { files: string[]; folders: string[] } {
    const there = this.#isOutside(`${folder}/`) ? { files: [], folders: [] } : super.list(folder, wanted);
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

  override sample(file: string): { size: number; text: string } | undefined {
    const bytes = this.#changes.get(file);
    if (!bytes) return super.sample(file);
    return { size: bytes.length, text: Buffer.from(bytes).toString('latin1') };
  }

  #isOutside(path: string): boolean {
    return this.#issue !== undefined && !path.startsWith(`src/issues/${this.#issue}/`);
  }
}

/** What an error is known by before a change and after it: lines may have moved. */
function nameOf({ file, code, values }: Problem): string {
  return JSON.stringify([file, code, values]);
}
