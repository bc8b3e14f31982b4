import { partFrom } from '../../content/place.ts';
import type { Place } from '../../content/problem.ts';
import type { RootReader } from '../../content/root-reader.ts';
import type { Kinds } from '../../model/model.ts';
import { ownValues } from '../../model/own-fields.ts';
import type { ProofProblem } from '../proof/proof-problem.ts';
import { proveSource } from '../proof/prove-source.ts';
import type { ReadArticle } from '../read/read-article.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import { squeezeWithOffsets } from '../resolve/squeeze.ts';
import type { Article } from '../types.ts';
import { reportMissing } from './named-file.ts';

/** Proves for every article that has its text as received that the two hold the same characters. */
export function checkArticles(reader: RootReader, issues: readonly ReadIssue[], kinds: Kinds): void {
  // What the received text holds that is not published (invisible characters) is not the editor's to mend.
  const received = reader.quietly();
  for (const { issue, sound, articles, files } of issues) {
    for (const read of articles) {
      const name = read.article.source?.file ?? '';
      const at = (): Place => read.yaml.placeOf(['source', 'file']);
      const folder = `src/issues/${issue.id}`;
      if (name === '') {
        if (read.article.repairs.length > 0)
          reader.problems.error('repairs-without-source', read.yaml.placeOf(['repairs']));
      } else if (!files.has(name)) reportMissing({ folder, name, names: files }, at(), reader.problems);
      else if (!/\.(?:txt|md)$/i.test(name)) reader.problems.error('source-not-text', at(), { seen: name });
      // The proof takes the issue's lines out of the text; a faulty issue.yaml would be told of as a difference.
      else if (sound) prove(reader, received, read, `${folder}/${name}`, kinds);
    }
  }
}

function prove(
  reader: RootReader,
  receivedReader: RootReader,
  read: ReadArticle,
  source: string,
  kinds: Kinds,
): void {
  const received = receivedReader.text(source);
  if (received === undefined) {
    reader.text(source);
    return;
  }
  for (const problem of proveSource(read.article, received, ownTexts(read.article, kinds)))
    reader.problems.error(problem.code, placeOf(problem, read), { source, ...problem.values });
}

/** What the fields of the archive's own say, with their labels: a received text may hold it, and need not. */
function ownTexts(article: Article, { articles, issues }: Kinds): string[] {
  const own = [...ownValues(article, articles.fields), ...ownValues(article.issue, issues.fields)];
  return own.flatMap(({ label, value }) => [label, value]);
}

function placeOf(problem: ProofProblem, { yaml, text }: ReadArticle): Place {
  if (problem.repair !== undefined) return yaml.placeOf(['repairs', problem.repair]);
  if (problem.correction !== undefined) return yaml.placeOf(['corrections', problem.correction]);
  if (!problem.block) return yaml.placeOf(fieldPath(problem.values.field));
  const part = partFrom(text, problem.block.line);
  const typed = squeezeWithOffsets(part.text);
  const start = typed.text.indexOf(problem.block.text);
  return part.placeOf(start === -1 ? 0 : (typed.offsets[start + (problem.offset ?? 0)] ?? 0));
}

function fieldPath(field: string | undefined): PropertyKey[] {
  if (field === undefined) return [];
  return field === 'publication' ? ['source', field] : [field];
}
