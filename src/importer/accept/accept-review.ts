import { isMap, isSeq } from 'yaml';
import { z } from 'zod';
import { parseYaml } from '../../content/yaml-document.ts';
import type { Language } from '../../locales/language.ts';
import { recordFolders, recordKinds, statementFolders, statementKinds } from '../../model/kinds.ts';
import { ImportFault } from '../fault.ts';
import { Stage } from '../files/stage.ts';
import { placeInIssue, requireIssue } from '../issue-folder.ts';
import { confirmed, type Review, type ReviewEntry } from '../review/review.ts';
import { readReview, reviewFile, reviewText } from '../review/review-file.ts';
import { fieldsText, schemaLine } from '../write/yaml-text.ts';
import { addToRecord } from './add-to-record.ts';
import { joinInArticle } from './join-in-article.ts';
import { recordOf, statementsOf } from './records.ts';

/** What came of accepting: the files written, the review list among them, how many paragraphs were joined, and how many errors are elsewhere. */
export interface Accepted {
  files: string[];
  joins: number;
  others: number;
}

/**
 * Turns the confirmed entries of an issue's review list into records, statements and joins. Never
 * writes over a record; writes only what brings no error into the archive, all of it or nothing. Of the
 * kinds in `all` every entry counts as confirmed.
 * @throws ImportFault with the problems where it does not.
 */
export async function acceptReview(
  root: string,
  issue: string,
  language: Language,
  all: readonly string[] = [],
): Promise<Accepted> {
  requireIssue(root, issue);
  const list = readReview(root, issue, language);
  if (!list) throw new ImportFault('review-missing', { file: `src/issues/${issue}` });
  const review = mapSections(list, (entries, section) =>
    all.includes(section) ? confirmed(entries) : entries,
  );
  const accepted = mapSections(review, (entries) => entries.filter(({ accept }) => accept === 'yes'));
  if (Object.values(accepted).flat().length === 0) return { files: [], joins: 0, others: 0 };
  const stage = new Stage(root);
  const joins = makeJoins(stage, accepted.doubts ?? [], issue);
  for (const folder of recordFolders)
    writeRecords(stage, folder, recordKinds[folder].schema, accepted[folder] ?? []);
  for (const folder of statementFolders)
    addStatements(stage, folder, issue, statementKinds[folder].schema, accepted[folder] ?? []);
  const done = mapSections(review, (entries) =>
    entries.map((entry) => (entry.accept === 'yes' ? { ...entry, accept: 'done' } : entry)),
  );
  stage.write(reviewFile(issue), reviewText(done, issue, language));
  // A quotation from an article that cannot be read is not looked for.
  const written = await stage.commitSound(
    (file) => stage.changes(file) || file.startsWith(`src/issues/${issue}/`),
  );
  return { ...written, joins };
}

type Entries = readonly ReviewEntry[];

function mapSections(review: Review, map: (entries: Entries, section: string) => Entries): Review {
  return Object.fromEntries(
    Object.entries(review).map(([section, entries]) => [section, map(entries, section)]),
  );
}

function makeJoins(stage: Stage, doubts: Entries, issue: string): number {
  const joins = doubts.filter(({ kind }) => kind === 'join');
  for (const { article, text = '', other = '' } of joins) {
    const file = articleFile(stage, article);
    const before = file && stage.read(file);
    const joined = before && joinInArticle(before, text, other);
    if (!file || !joined) {
      const seen = `${text} | ${other}`;
      throw new ImportFault('join-not-found', { file: file ?? `src/issues/${issue}`, seen });
    }
    stage.write(file, joined);
  }
  return joins.length;
}

/** The file of an article, by its id `<issue>/<slug>` or by one that it had before. */
function articleFile(stage: Stage, article: string): string | undefined {
  const [issue = '', slug = ''] = article.split('/');
  const folder = `src/issues/${issue}`;
  const files = stage.list(folder);
  const { replaces } = placeInIssue(files, slug);
  const name =
    replaces ?? files.find((one) => one.endsWith('.md') && wasOnce(stage, `${folder}/${one}`, article));
  return name && `${folder}/${name}`;
}

function wasOnce(stage: Stage, file: string, article: string): boolean {
  const [, front = ''] = (stage.read(file) ?? '').split(/^---[ \t]*$/m);
  const former = parseYaml(front).get('former');
  return isSeq(former) && former.toJSON().includes(article);
}

/** Writes a record of all the entries for its id, or adds them to the one that has the id and the name. */
function writeRecords(stage: Stage, folder: string, schema: z.ZodObject, entries: Entries): void {
  for (const id of new Set(entries.map((entry) => entry.id))) {
    const file = `_data/${folder}/${id}.yaml`;
    const same = entries.filter((entry) => entry.id === id);
    const earlier = stage.read(file);
    const text =
      earlier === undefined
        ? schemaLine(folder, file) + fieldsText(schema, recordOf(schema, same))
        : addToRecord(earlier, schema, same);
    if (text === undefined) throw new ImportFault('record-exists', { file });
    stage.write(file, text);
  }
}

/** Adds statements to a list that may be there already; what stands in it is not touched. */
function addStatements(
  stage: Stage,
  folder: string,
  issue: string,
  schema: z.ZodObject,
  entries: Entries,
): void {
  if (entries.length === 0) return;
  const file = `_data/${folder}/${issue}.yaml`;
  const earlier = stage.read(file);
  const head = earlier === undefined ? schemaLine(folder, file) : earlier.replace(/^\[\s*\]\s*$/m, '');
  const added = fieldsText(z.array(schema), statementsOf(entries, idsIn(earlier ?? '')));
  stage.write(file, `${head.trimEnd()}\n${added}`);
}

function idsIn(text: string): Set<string> {
  const { contents } = parseYaml(text);
  const items = isSeq(contents) ? contents.items : [];
  return new Set(items.map((item) => (isMap(item) ? String(item.get('id')) : '')));
}
