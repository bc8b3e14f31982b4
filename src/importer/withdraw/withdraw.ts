import { isSeq } from 'yaml';
import { nearest } from '../../content/nearest.ts';
import { parseYaml } from '../../content/yaml-document.ts';
import type { Language } from '../../locales/language.ts';
import { recordFolders, recordKinds, statementFolders, statementKinds } from '../../model/kinds.ts';
import { ImportFault } from '../fault.ts';
import { Stage } from '../files/stage.ts';
import { readReview, reviewFile, reviewText } from '../review/review-file.ts';
import { withoutFacts } from './without-facts.ts';
import { withoutReference } from './without-reference.ts';

/** What withdrawing an article comes to. */
export interface Withdrawal {
  /** The article's file. */
  file: string;
  isDeleted: boolean;
  /** What rests on its words alone and goes with it, by the data file that states it. */
  facts: { file: string; name: string }[];
  /** Makes the change, and gives the files and how many errors are elsewhere. @throws ImportFault with the problems that it would bring. */
  commit(): Promise<{ files: string[]; others: number }>;
}

/**
 * Plans to take an article out of the archive. As a draft it stays in its file, and what rests on it is not shown;
 * `isDeleted` takes its file away, its text as received, and the facts that rest on its words alone.
 *
 * @param article the id, `<issue>/<slug>`
 * @throws ImportFault when there is no such article
 */
export function withdraw(root: string, article: string, isDeleted: boolean, language: Language): Withdrawal {
  const stage = new Stage(root);
  const [issue = '', slug = ''] = article.split('/');
  const folder = `src/issues/${issue}`;
  const names = stage.list(folder).filter((name) => /^\d{2,3}-.+\.md$/.test(name));
  const name = names.find((one) => one.replace(/^\d+-|\.md$/g, '') === slug);
  if (name === undefined) {
    const known = names.map((one) => `${issue}/${one.replace(/^\d+-|\.md$/g, '')}`);
    throw new ImportFault('article-missing', {
      seen: article,
      known: nearest(article, known) ?? known.join(', '),
    });
  }
  const file = `${folder}/${name}`;
  const before = stage.read(file) ?? '';
  const front = parseYaml(before.split(/^---[ \t]*$/m)[1] ?? '');
  const former = front.get('former');
  const ids = new Set([article, ...(isSeq(former) ? former.items.map(String) : [])]);
  const facts = takeFacts(isDeleted ? stage : new Stage(root), ids);
  if (isDeleted) {
    stage.remove(file);
    const source = front.getIn(['source', 'file']);
    const others = names.filter((one) => one !== name).map((one) => stage.read(`${folder}/${one}`) ?? '');
    if (typeof source === 'string' && !others.some((text) => text.includes(source)))
      stage.remove(`${folder}/${source}`);
    leaveReview(stage, root, issue, ids, language);
  } else if (front.get('draft') !== 'true') {
    const open = before.replace(/^draft:.*\n/m, '');
    stage.write(file, open.replace(/^---[ \t]*\n/, '---\ndraft: true\n'));
  }
  return {
    file,
    isDeleted,
    facts,
    // What is wrong with the article itself may be why it goes.
    commit: () => stage.commitSound(() => false),
  };
}

const folders = [
  ...recordFolders.map((folder) => ({ folder, fields: recordKinds[folder].fields, isRecord: true })),
  ...statementFolders.map((folder) => ({ folder, fields: statementKinds[folder].fields, isRecord: false })),
];

/** Takes the facts that rest on an article alone out of the data files, and what refers to records that go. */
function takeFacts(stage: Stage, ids: ReadonlySet<string>): Withdrawal['facts'] {
  const files = folders.flatMap(({ folder, ...kind }) =>
    stage.list(`_data/${folder}`).map((name) => ({ ...kind, folder, name, file: `_data/${folder}/${name}` })),
  );
  const facts: Withdrawal['facts'] = [];
  for (const { folder, name, file, isRecord } of files) {
    const after = withoutFacts(stage.read(file) ?? '', ids);
    if (!after) continue;
    facts.push(...after.gone.map((gone) => ({ file, name: gone })));
    if (after.text !== undefined) stage.write(file, after.text);
    else {
      stage.remove(file);
      if (isRecord) forget(stage, files, folder, name.replace(/\.ya?ml$/, ''));
    }
  }
  return facts;
}

/** Takes a record's id out of every data file that refers to it. */
function forget(
  stage: Stage,
  files: readonly ((typeof folders)[number] & { file: string })[],
  folder: string,
  id: string,
): void {
  for (const { file, fields } of files) {
    const text = stage.read(file);
    const after = text && withoutReference(text, fields, folder, id);
    if (after) stage.write(file, after);
  }
}

/** Takes what is said of an article out of its issue's review list. */
function leaveReview(
  stage: Stage,
  root: string,
  issue: string,
  ids: ReadonlySet<string>,
  language: Language,
): void {
  const review = readReview(root, issue, language);
  if (!review) return;
  const kept = Object.entries(review).map(([section, entries]) => [
    section,
    entries.filter(({ article }) => !ids.has(article)),
  ]);
  if (kept.some(([, entries]) => (entries?.length ?? 0) > 0))
    stage.write(reviewFile(issue), reviewText(Object.fromEntries(kept), issue, language));
  else stage.remove(reviewFile(issue));
}
