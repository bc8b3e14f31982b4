import type { Language } from '../content/problem.ts';
import { isDay } from '../model/fields.ts';
import type { Asker } from './asker.ts';
import { type Doubt, doubtKey } from './doubt.ts';
import type { Encoding } from './extract/decode-text.ts';
import type { Received } from './extract/format.ts';
import { readReceived } from './extract/formats.ts';
import { ImportFault } from './fault.ts';
import { openIncoming } from './files/incoming.ts';
import { compose, type StandingIssue } from './recognise/compose.ts';
import type { Draft } from './recognise/draft.ts';
import { settlePictures } from './settle-pictures.ts';
import { placeInIssue, readIssueFolder } from './standing-issue.ts';
import { slugOf } from './write/slug.ts';
import { type Written, writeArticle } from './write/write-article.ts';

/** What is to be imported, and what is known besides the file. */
export interface ImportOptions {
  root: string;
  file: string;
  /** The issue: its date, with a suffix for a second one on that day. */
  date?: string | undefined;
  slug?: string | undefined;
  title?: string | undefined;
  encoding?: Encoding | undefined;
  force?: boolean | undefined;
  language: Language;
  /** Who answers questions; absent where nobody can. */
  asker?: Asker | undefined;
}

/** Imports a file: reads, repairs, recognises, asks, writes. @throws ImportFault when it comes to nothing. */
export async function importFile(options: ImportOptions): Promise<Written> {
  const { root, asker, force = false } = options;
  if (options.date !== undefined && !isIssueId(options.date))
    throw new ImportFault('bad-date', { seen: options.date });
  if (options.slug !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(options.slug))
    throw new ImportFault('bad-slug', { seen: options.slug });
  const incoming = await openIncoming(options.file);
  const received = await readReceived(incoming, options.encoding);
  const { name: file } = incoming;
  const printed = compose(received, { answers: new Map(), date: '', issue: undefined }).header.date;
  const id = options.date ?? (printed || (await askDate(file, asker)));
  const folder = readIssueFolder(root, id);
  const answered = await answer(received, id.slice(0, 10), folder.issue, asker);
  if (answered.blocks.length === 0) throw new ImportFault('no-text', { file });
  const titled = withTitle(answered, options.title ?? file.replace(/(?<=.)\.[^.]*$/, ''));
  const slug = options.slug ?? (await slugOf(titled.header.title));
  const { order, replaces } = placeInIssue(folder.files, slug);
  if (replaces !== undefined && !force)
    throw new ImportFault('article-exists', { file: `src/issues/${id}/${replaces}` });
  const { draft, pictures } = await settlePictures(titled, received.pictures, order, asker);
  return writeArticle({
    root,
    id,
    folder,
    draft,
    pictures,
    received: received.text,
    order,
    slug,
    language: options.language,
  });
}

function isIssueId(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)?$/.test(text) && isDay(text.slice(0, 10));
}

async function askDate(file: string, asker: Asker | undefined): Promise<string> {
  if (!asker) throw new ImportFault('no-date', { file });
  const date = await asker.date();
  if (!isIssueId(date)) throw new ImportFault('bad-date', { seen: date });
  return date;
}

/** Composes the article, and once more with the answers to its doubts. */
async function answer(
  received: Received,
  date: string,
  issue: StandingIssue | undefined,
  asker: Asker | undefined,
): Promise<Draft> {
  const answers = new Map<string, boolean>();
  let draft = compose(received, { answers, date, issue });
  // An answer may raise a new doubt: a joined paragraph may be broken once more.
  for (let round = 0; asker && round < 20; round += 1) {
    const open = draft.doubts.filter((doubt) => isAskable(doubt) && !answers.has(doubtKey(doubt)));
    if (open.length === 0) break;
    for (const doubt of open) answers.set(doubtKey(doubt), await asker.yes(doubt));
    draft = compose(received, { answers, date, issue });
  }
  return draft;
}

function isAskable(doubt: Doubt): boolean {
  return doubt.kind === 'join' || doubt.kind === 'move' || doubt.kind === 'furniture';
}

/** A text without a headline takes the one that is given; it is no part of the text as received. */
function withTitle(draft: Draft, title: string): Draft {
  if (draft.header.title !== '') return draft;
  return { ...draft, header: { ...draft.header, title } };
}
