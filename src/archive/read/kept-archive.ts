import { type Problem, ProblemList } from '../../content/problem.ts';
import type { RootReader } from '../../content/root-reader.ts';
import type { CheckedArticle } from './read-article.ts';
import type { CheckedIssue } from './read-issue.ts';

/** What was made of files or folders, each with the problems that were found in making it. */
export class KeptReadings<Value> {
  readonly #kept = new Map<string, { value: Value; problems: readonly Problem[] }>();

  /** What was made of a path before, or what is made of it now; its problems are reported in either case. */
  get(path: string, reader: RootReader, make: (reader: RootReader) => Value): Value {
    const kept = this.#kept.get(path) ?? made(reader, make);
    this.#kept.set(path, kept);
    for (const problem of kept.problems) reader.problems.items.push(problem);
    return kept.value;
  }

  /** Has a path read anew the next time. */
  forget(path: string): void {
    this.#kept.delete(path);
  }

  /** Has everything read anew the next time. */
  clear(): void {
    this.#kept.clear();
  }
}

function made<Value>(reader: RootReader, make: (reader: RootReader) => Value) {
  const problems = new ProblemList();
  const value = make(reader.reportingTo(problems));
  return { value, problems: problems.items };
}

/**
 * What was read of the issues of an archive, for its next reading: a preview reads ten thousand issues again after
 * each change, and one file has changed. Nothing that is kept is changed by what is made of it.
 *
 * @example kept.forget(['src/issues/2023-04-26/01-spring.md']); await loadArchive(root, { kept });
 */
export class KeptArchive {
  readonly folders = new KeptReadings<string[]>();
  readonly issues = new KeptReadings<CheckedIssue>();
  readonly articles = new KeptReadings<CheckedArticle | undefined>();

  /** Has files and folders read anew, by their paths under the root. */
  forget(paths: readonly string[]): void {
    for (const path of paths) {
      // It says which fields there are, and in which language.
      if (path === '_data/site.yaml') for (const readings of [this.issues, this.articles]) readings.clear();
      const slash = path.lastIndexOf('/');
      for (const readings of [this.folders, this.issues, this.articles]) {
        readings.forget(path);
        // What is new in a folder, or gone, changes what is read of the folder.
        readings.forget(path.slice(0, Math.max(0, slash)));
        readings.forget(`${path.slice(0, Math.max(0, slash))}/issue.yaml`);
      }
    }
  }
}
