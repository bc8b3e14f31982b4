import { importStrings } from '../locales/importer.ts';
import { defaultLanguage, type Language } from '../locales/language.ts';
import { isDay } from '../model/dates.ts';
import { dateOfId } from '../model/issue-id.ts';
import { lostInReading } from './conserve/extraction.ts';
import type { Splitting } from './divide/division.ts';
import { type Doubt, doubtKey, type Prompter, type Question } from './doubt.ts';
import type { Encoding } from './extract/decode-text.ts';
import { readReceived } from './extract/formats.ts';
import { ImportFault } from './fault.ts';
import { openIncoming } from './files/incoming.ts';
import { Stage } from './files/stage.ts';
import { newPlaceInIssue, readIssueFolder, requireIssueId, requireSlug } from './issue-folder.ts';
import { doubtsBeside } from './issues-beside.ts';
import { textOfBlock } from './propose/passage.ts';
import type { Draft } from './recognise/compose.ts';
import { type DraftArticle, type DraftIssue, type Recognising, recognise } from './recognise/document.ts';
import { underSaidTitle } from './recognise/given-title.ts';
import type { Header } from './recognise/header.ts';
import { readPaper } from './recognise/paper.ts';
import { placePictures } from './write/place-pictures.ts';
import { freeId, slugOf } from './write/slug.ts';
import { type ArticleToWrite, sourceOf, type Written, writeIssue } from './write/write-issue.ts';

/** What is to be imported, and what is known besides the file. */
export interface ImportOptions {
  root: string;
  file: string;
  /** The issue: its date, with a suffix for a second one on that day. */
  date?: string | undefined;
  /** The issue where the text itself says no date. */
  fallbackDate?: string | undefined;
  /** The address of the article; the file is one article then. */
  slug?: string | undefined;
  /** The headline of the article; the file is one article then. */
  title?: string | undefined;
  /** Whether the file holds several articles: told by the importer when absent; `true` makes articles of short items as well. */
  split?: boolean | undefined;
  encoding?: Encoding | undefined;
  force?: boolean | undefined;
  language: Language;
  /** Who answers questions; absent where nobody can. */
  prompter?: Prompter | undefined;
}

/**
 * Imports a file: reads, divides, repairs, recognises, asks, writes.
 *
 * @throws ImportFault when it comes to nothing.
 * @example await importFile({ root, file: 'inbox/简报.docx', date: '2023-04-26', language: 'zh-CN' })
 */
export async function importFile(options: ImportOptions): Promise<Written> {
  const { root, prompter, language } = options;
  if (options.date !== undefined) requireIssueId(options.date);
  requireSlug(options.slug);
  const incoming = await openIncoming(options.file);
  const read = await readReceived(incoming, options.encoding);
  const { name: file } = incoming;
  const seen = lostInReading(read);
  if (seen !== '') throw new ImportFault('not-conserved', { file, seen });
  const { title } = options;
  const paper = readPaper(root);
  const recognising: Recognising = { received: read, title, splitting: splittingOf(options), paper };
  const id = options.date ?? (await idOf(recognising, options, file));
  const folder = readIssueFolder(root, id);
  const known: Recognising = { ...recognising, date: dateOfId(id), issue: folder.issue };
  const untitled = await answer(known, prompter);
  const received = underSaidTitle(read, untitled) ?? read;
  const { header, articles } = received === read ? untitled : await answer({ ...known, received }, prompter);
  if (!folder.issue) articles[0]?.draft.doubts.unshift(...doubtsBeside(root, id, header, paper));
  const titled: DraftArticle[] = [];
  for (const article of articles)
    titled.push({ ...article, draft: await withHeadline(article.draft, prompter, file) });
  if (prompter && !(await prompter.proceed(titled.map(({ draft }) => draft))))
    throw new ImportFault('cancelled');
  const files = [...folder.files];
  const slugs = new Set<string>();
  const addressed: Addressed[] = [];
  for (const article of titled) {
    const slug = freeId(options.slug ?? (await slugOf(article.draft.header.title)), slugs);
    const { order, replaces } = newPlaceInIssue(`src/issues/${id}`, files, slug);
    files.push(`${order}-${slug}.md`);
    addressed.push({ ...article, slug, order, replaces });
  }
  if (!options.force) refuseExisting(root, id, addressed);
  const placed: ArticleToWrite[] = [];
  for (const article of addressed)
    placed.push({ ...article, ...(await placePictures(article, received.pictures, prompter)) });
  return writeIssue({ root, file, received, id, folder, paper, header, articles: placed, language });
}

/** An article with its address in the issue, and the file that has it already. */
interface Addressed extends DraftArticle, ReturnType<typeof newPlaceInIssue> {
  slug: string;
}

/** @throws ImportFault when an article is there already: as another, or as the very same, whose import was interrupted or asked for twice */
function refuseExisting(root: string, id: string, articles: readonly Addressed[]): void {
  const existing = articles.find(({ replaces }) => replaces !== undefined);
  if (!existing) return;
  const stage = new Stage(root);
  const isSame = articles.every(
    ({ replaces, order, received }) =>
      replaces !== undefined && stage.read(`src/issues/${id}/${sourceOf(order)}`) === received,
  );
  const file = `src/issues/${id}/${existing.replaces}`;
  throw new ImportFault(isSame ? 'already-imported' : 'article-exists', { file });
}

function splittingOf({ split, slug }: ImportOptions): Recognising['splitting'] {
  const splitting: Splitting = split === undefined ? 'recognised' : split ? 'briefs' : 'none';
  return slug === undefined ? splitting : 'none';
}

/** The issue that a document is of: by the date that it says, or where that is no day by one in it that is known otherwise. */
async function idOf(recognising: Recognising, options: ImportOptions, file: string): Promise<string> {
  const { header, articles } = recognise(recognising);
  const headers = [header, ...articles.map(({ draft }) => draft.header)];
  const said = headers.find(({ date }) => date !== '');
  const [others = ''] = [recognising.received.about?.date, options.fallbackDate].filter(
    (date) => date?.startsWith(said?.date ?? '') && dateOfId(date) !== '',
  );
  const known = others || said?.date || options.fallbackDate;
  const date = known ?? (await options.prompter?.date());
  if (date === undefined) throw new ImportFault('no-date', { file });
  requireIssueId(date);
  return isDay(date) || !said ? date : freeIssue(options.root, date, said);
}

/** Issues of one month or year are told apart by their numbers and what else they print for a date. */
function freeIssue(root: string, date: string, { number, printed_date }: Header): string {
  for (const suffix of ['', ...'bcdefghijklmnopqrstuvwxyz'].map((letter) => letter && `-${letter}`)) {
    const { issue } = readIssueFolder(root, date + suffix);
    if (!issue || ((issue.number ?? '') === number && (issue.printed_date ?? '') === printed_date))
      return date + suffix;
  }
  return date;
}

/** A draft whose headline was not found takes the editor's, or its own first words, which is a doubt. */
async function withHeadline(draft: Draft, prompter: Prompter | undefined, file: string): Promise<Draft> {
  if (draft.header.title !== '') return draft;
  const words = openingOf(draft);
  if (words === '') throw new ImportFault('no-text', { file });
  const asked = (await prompter?.title(words))?.trim() ?? '';
  const title = asked || words;
  const doubt: Doubt = { kind: 'title', text: words };
  return {
    ...draft,
    header: { ...draft.header, title },
    doubts: asked ? draft.doubts : [doubt, ...draft.doubts],
  };
}

/** The first words of a text, as far as a headline is long. */
function openingOf({ blocks }: Draft): string {
  const text = blocks.map(textOfBlock).find((words) => /[\p{L}\p{N}]/u.test(words)) ?? '';
  const clause = /^.{4,24}?(?=[，。；：！？,.;:!?]|$)/u.exec(text.replace(/\s+/gu, ' ').trim())?.[0];
  return clause ?? [...text].slice(0, 20).join('');
}

/** Recognises a document, and once more with the answers to its doubts. */
async function answer(recognising: Recognising, prompter: Prompter | undefined): Promise<DraftIssue> {
  const answers = new Map<string, boolean>();
  let issue = recognise({ ...recognising, answers });
  // An answer may raise a new doubt: a joined paragraph may be broken once more.
  for (let round = 0; prompter && round < 20; round += 1) {
    const doubts = issue.articles.flatMap(({ draft }) => draft.doubts);
    const open = doubts.filter(isQuestion).filter((doubt) => !answers.has(doubtKey(doubt)));
    if (open.length === 0) break;
    for (const doubt of open) answers.set(doubtKey(doubt), await prompter.confirm(doubt));
    issue = recognise({ ...recognising, answers });
  }
  return issue;
}

function isQuestion(doubt: Doubt): doubt is Question {
  return doubt.kind in importStrings(defaultLanguage).questions;
}
