import { parse } from 'yaml';
import type { Language } from '../../content/problem.ts';
import { ImportFault } from '../fault.ts';
import { type Stage, withStage } from '../files/stage.ts';
import { requireIssue } from '../issue-folder.ts';
import { readReview } from '../review/read-review.ts';
import type { Review } from '../review/review.ts';
import { reviewText } from '../review/review-text.ts';
import { type YamlValue, yamlText } from '../write/yaml-text.ts';
import { joinInArticle } from './join-in-article.ts';
import { eventEntries, figureEntries, recordFiles } from './record-files.ts';

/** What came of accepting: the files written, the review list among them, and how many paragraphs were joined. */
export interface Accepted {
  files: string[];
  joins: number;
}

/**
 * Turns the confirmed entries of an issue's review list into records, figures, events and joins. Never
 * writes over a record; writes only what the whole archive passes its check with, all of it or nothing.
 * @throws ImportFault with the problems where it does not.
 */
export async function acceptReview(root: string, issue: string, language: Language): Promise<Accepted> {
  requireIssue(root, issue);
  const review = readReview(root, issue, language);
  if (!review) throw new ImportFault('review-missing', { file: `src/issues/${issue}` });
  const confirmed = confirmedOf(review);
  if (countOf(confirmed) === 0) return { files: [], joins: 0 };
  return withStage(root, undefined, async (stage) => {
    const joins = makeJoins(stage, confirmed, issue);
    for (const { file, text } of recordFiles(confirmed)) {
      if (stage.has(file)) throw new ImportFault('record-exists', { file });
      stage.write(file, text);
    }
    const file = (kind: string): string => `_data/${kind}/${issue}.yaml`;
    append(stage, file('figures'), figureEntries(confirmed.figures, idsIn(stage, file('figures'))));
    append(stage, file('events'), eventEntries(confirmed.events));
    stage.write(`src/issues/${issue}/review.yaml`, reviewText(markedDone(review), issue, language));
    const problems = await stage.errors();
    if (problems.length > 0) throw new ImportFault('not-loadable', {}, undefined, problems);
    return { files: stage.commit(), joins };
  });
}

/** The review list with nothing but its confirmed entries. */
function confirmedOf(review: Review): Review {
  const yes = <Entry extends { accept: string }>(entries: readonly Entry[]): Entry[] =>
    entries.filter(({ accept }) => accept === 'yes');
  const { doubts, people, organizations, initiatives, figures, events } = review;
  return {
    doubts: yes(doubts),
    mentions: [],
    people: yes(people),
    organizations: yes(organizations),
    initiatives: yes(initiatives),
    figures: yes(figures),
    events: yes(events),
  };
}

function countOf(review: Review): number {
  return Object.values(review).reduce((sum, entries) => sum + entries.length, 0);
}

function markedDone(review: Review): Review {
  const done = <Entry extends { accept: 'no' | 'yes' | 'done' }>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => (entry.accept === 'yes' ? { ...entry, accept: 'done' } : entry));
  const { mentions, doubts, people, organizations, initiatives, figures, events } = review;
  return {
    doubts: done(doubts),
    mentions,
    people: done(people),
    organizations: done(organizations),
    initiatives: done(initiatives),
    figures: done(figures),
    events: done(events),
  };
}

function makeJoins(stage: Stage, { doubts }: Review, issue: string): number {
  const joins = doubts.filter(({ kind }) => kind === 'join');
  for (const { article, text, other = '' } of joins) {
    const file = articleFile(stage, article);
    const joined = file === undefined ? undefined : joinInArticle(stage.read(file), text, other);
    if (file === undefined || joined === undefined) {
      const seen = `${text} | ${other}`;
      throw new ImportFault('join-not-found', { file: file ?? `src/issues/${issue}`, seen });
    }
    stage.write(file, joined);
  }
  return joins.length;
}

/** The file of an article, by its id `<issue>/<slug>`. */
function articleFile(stage: Stage, article: string): string | undefined {
  const [issue = '', slug = ''] = article.split('/');
  const folder = `src/issues/${issue}`;
  const name = stage.list(folder).find((one) => one.replace(/^\d{2,3}-/, '') === `${slug}.md`);
  return name && `${folder}/${name}`;
}

/** Adds entries to a list that may be there already; what stands in it is not touched. */
function append(stage: Stage, file: string, entries: readonly YamlValue[]): void {
  if (entries.length === 0) return;
  const kind = file.split('/')[1];
  const schema = `# yaml-language-server: $schema=../../_site/data/schema/${kind}.schema.json\n`;
  const earlier = stage.has(file) ? stage.read(file).replace(/^\[\s*\]\s*$/m, '') : schema;
  stage.write(file, `${earlier.trimEnd()}\n${yamlText(entries)}`);
}

function idsIn(stage: Stage, file: string): Set<string> {
  if (!stage.has(file)) return new Set();
  try {
    const list: unknown = parse(stage.read(file));
    return new Set(Array.isArray(list) ? list.map((entry) => String(Reflect.get(Object(entry), 'id'))) : []);
  } catch {
    // The check says what is amiss with the file.
    return new Set();
  }
}
