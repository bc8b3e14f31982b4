import { type Place, ProblemList } from '../content/problem.ts';
import { RootReader } from '../content/root-reader.ts';
import { type ProofFlaw, proveSource } from './provenance/prove-source.ts';
import type { ReadArticle } from './read-article.ts';
import type { ReadIssue } from './read-issues.ts';

/** Proves for every article that has its text as received that the two hold the same characters. */
export function checkArticles(reader: RootReader, issues: readonly ReadIssue[]): void {
  for (const { issue, articles, files } of issues) {
    for (const read of articles) {
      const name = read.article.source?.file ?? '';
      if (name === '') {
        if (read.article.repairs.length > 0)
          reader.problems.error('repairs-without-source', read.yaml.placeOf(['repairs']));
      } else if (!files.has(name)) {
        reader.problems.error('source-missing', read.yaml.placeOf(['source', 'file']), { seen: name });
      } else if (!/\.(?:txt|md)$/i.test(name)) {
        reader.problems.error('source-not-text', read.yaml.placeOf(['source', 'file']), { seen: name });
      } else prove(reader, read, `src/issues/${issue.id}/${name}`);
    }
  }
}

function prove(reader: RootReader, read: ReadArticle, file: string): void {
  // What the received text holds that is not published (invisible characters) is not the editor's to mend.
  const received = new RootReader(reader.root, new ProblemList()).text(file);
  if (received === undefined) {
    reader.text(file);
    return;
  }
  for (const flaw of proveSource(read.article, received)) {
    reader.problems.error(flaw.code, placeOf(flaw, read), { source: file, ...flaw.values });
  }
}

function placeOf(flaw: ProofFlaw, read: ReadArticle): Place {
  if (flaw.repair !== undefined) return read.yaml.placeOf(['repairs', flaw.repair]);
  if (flaw.line !== undefined) return { file: read.article.file, line: flaw.line, column: 1 };
  return read.yaml.placeOf(flaw.values.field === undefined ? [] : [flaw.values.field]);
}
