/** Any issue's id in front of a slash, as evidence names its article and links name theirs. */
const namedIssue = /(\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)?)\//g;

/** Remembers which issues the files of records name: a preview is made often, and thousands of files seldom change. */
export class NamedIssues {
  readonly #files = new Map<string, { mark: string; issues: readonly string[] }>();

  /** The ids that a file names, from its text, which is read when its mark has changed; undefined when it cannot be. */
  of(file: string, mark: string, read: () => string | undefined): readonly string[] | undefined {
    const known = this.#files.get(file);
    if (known && known.mark === mark) return known.issues;
    const text = read();
    if (text === undefined) return undefined;
    const issues = [...new Set([...text.matchAll(namedIssue)].map(([, issue = '']) => issue))];
    this.#files.set(file, { mark, issues });
    return issues;
  }
}
