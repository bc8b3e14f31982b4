import type { Language } from '../locales/language.ts';
import { dateOfId } from '../model/issue-id.ts';
import { type Doubt, doubtKey, type Prompter } from './doubt.ts';
import type { Encoding } from './extract/decode-text.ts';
import { readReceived } from './extract/formats.ts';
import { ImportFault } from './fault.ts';
import { openIncoming } from './files/incoming.ts';
import { placeInIssue, readIssueFolder, requireIssueId, requireSlug } from './issue-folder.ts';
import { type Composing, compose, type Draft } from './recognise/compose.ts';
import { placePictures } from './write/place-pictures.ts';
import { slugOf } from './write/slug.ts';
import { type Written, writeArticle } from './write/write-article.ts';

/** What is to be imported, and what is known besides the file. */
export interface ImportOptions {
  root: string;
  file: string;
  /** The issue: its date, with a suffix for a second one on that day. */
  date?: string | undefined;
  /** The issue where the text itself says no date. */
  fallbackDate?: string | undefined;
  slug?: string | undefined;
  title?: string | undefined;
  encoding?: Encoding | undefined;
  force?: boolean | undefined;
  language: Language;
  /** Who answers questions; absent where nobody can. */
  prompter?: Prompter | undefined;
}

/**
 * Imports a file: reads, repairs, recognises, asks, writes.
 *
 * @throws ImportFault when it comes to nothing.
 * @example await importFile({ root, file: 'inbox/稿.docx', date: '2023-04-26', language: 'zh-CN' })
 */
export async function importFile(options: ImportOptions): Promise<Written> {
  const { root, prompter, language } = options;
  if (options.date !== undefined) requireIssueId(options.date);
  requireSlug(options.slug);
  const incoming = await openIncoming(options.file);
  const received = await readReceived(incoming, options.encoding);
  const { name: file } = incoming;
  const id = options.date ?? (compose({ received }).header.date || (await otherDate(options, file)));
  const folder = readIssueFolder(root, id);
  const composing = { received, date: dateOfId(id), issue: folder.issue };
  const { header, ...draft } = await answer(composing, prompter);
  if (draft.blocks.length === 0) throw new ImportFault('no-text', { file });
  // A text without a headline takes one that is no part of the text as received.
  const title = header.title || (options.title ?? file.replace(/(?<=.)\.[^.]*$/, ''));
  const slug = options.slug ?? (await slugOf(title));
  const { order, replaces } = placeInIssue(folder.files, slug);
  if (replaces !== undefined && !options.force)
    throw new ImportFault('article-exists', { file: `src/issues/${id}/${replaces}` });
  const titled = { ...draft, header: { ...header, title } };
  const placed = await placePictures(titled, received.pictures, order, prompter);
  return writeArticle({ root, id, folder, ...placed, received: received.text, order, slug, language });
}

/** The date of a text that says none. */
async function otherDate({ fallbackDate, prompter }: ImportOptions, file: string): Promise<string> {
  const date = fallbackDate ?? (await prompter?.date());
  if (date === undefined) throw new ImportFault('no-date', { file });
  requireIssueId(date);
  return date;
}

/** Composes the article, and once more with the answers to its doubts. */
async function answer(composing: Composing, prompter: Prompter | undefined): Promise<Draft> {
  const answers = new Map<string, boolean>();
  let draft = compose({ ...composing, answers });
  // An answer may raise a new doubt: a joined paragraph may be broken once more.
  for (let round = 0; prompter && round < 20; round += 1) {
    const open = draft.doubts.filter((doubt) => isAskable(doubt) && !answers.has(doubtKey(doubt)));
    if (open.length === 0) break;
    for (const doubt of open) answers.set(doubtKey(doubt), await prompter.confirm(doubt));
    draft = compose({ ...composing, answers });
  }
  return draft;
}

function isAskable({ kind }: Doubt): boolean {
  return kind === 'join' || kind === 'move' || kind === 'furniture';
}
