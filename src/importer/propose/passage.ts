import { squeeze } from '../../archive/resolve/squeeze.ts';
import { sliceText } from '../../content/slice-text.ts';
import { importLimits } from '../../model/limits.ts';
import { withoutObjects } from '../line.ts';
import type { DraftBlock } from '../recognise/blocks.ts';
import type { Draft } from '../recognise/compose.ts';
import type { ReviewEntry } from '../review/review.ts';

/** A stretch of an article that quotations are taken from, as the archive's evidence sees it. */
export interface ProposalPassage {
  place: 'title' | 'byline' | 'text' | 'credits';
  text: string;
  /** The text without white space, as quotations are compared. */
  squeezed: string;
}

/** A passage of a text. */
export function passageOf(place: ProposalPassage['place'], text: string): ProposalPassage {
  return { place, text, squeezed: squeeze(text) };
}

/** The passages of a draft in reading order, long ones in pieces: what reads them takes time with the square of their length. */
export function passagesOfDraft({ header, blocks }: Draft): ProposalPassage[] {
  const line = (credits: readonly { role: string; name: string }[], separator: string): string =>
    credits.map(({ role, name }) => `${role}${separator}${name}`).join(' ');
  const passages = [
    passageOf('title', header.kicker + header.title),
    passageOf('title', header.deck),
    passageOf('byline', line(header.byline, ' ')),
    ...blocks.flatMap((block) => piecesOf(textOfBlock(block)).map((text) => passageOf('text', text))),
    passageOf('credits', line(header.credits, '/')),
  ];
  return passages.filter(({ text }) => text !== '');
}

/** A text in pieces that are not too long, each up to the end of a sentence where there is one, else of a clause. */
function piecesOf(text: string): string[] {
  const most = importLimits.passage.most;
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > most) {
    const piece = sliceText(text, from, from + most);
    const ends = ['。！？；\n', '，、 '].map((marks) => beginOf(piece, marks, piece.length));
    const end = from + (ends.find((at) => at > 0) ?? piece.length);
    pieces.push(text.slice(from, end));
    from = end;
  }
  return [...pieces, text.slice(from)];
}

/** The words of a block. */
export function textOfBlock(block: DraftBlock): string {
  return withoutObjects(wordsOf(block));
}

function wordsOf(block: DraftBlock): string {
  if (block.kind === 'note') return block.paragraphs.join('\n');
  if (block.kind === 'list') return block.items.join('\n');
  if (block.kind === 'table') return block.rows.map((row) => row.join(' ')).join('\n');
  return block.kind === 'figure' ? block.caption : block.text;
}

const longest = 90;

/** The clauses round a stretch of a passage: the shortest whole words that say the thing, of a long row of names the one that is meant. */
export function quotationOf(
  passages: readonly ProposalPassage[],
  passage: ProposalPassage,
  start: number,
  end: number,
): Pick<ReviewEntry, 'quote' | 'occurrence'> {
  const { text } = passage;
  let from = beginOf(text, '，。；！？：\n', start);
  let to = endOf(text, '，。；！？：\n', end);
  const sentence = beginOf(text, '。；！？\n', start);
  if (end - from < 12 && end - sentence <= longest) from = sentence;
  if (to - from > longest) {
    from = Math.max(from, beginOf(text, '、 ', start), start - longest);
    to = Math.min(to, endOf(text, '、 ', end), end + longest);
  }
  while (/[“‘「（《]/u.test(text.charAt(to - 1))) to -= 1;
  return placed(passages, passage, text.slice(from, to).trim(), from);
}

/** Where a stretch begins that goes back from a place to one of some marks; 0 where none stands there. */
function beginOf(text: string, marks: string, place: number): number {
  let from = place;
  while (from > 0 && !marks.includes(text.charAt(from - 1))) from -= 1;
  return from;
}

/** Where a stretch ends that goes on from a place to one of some marks. */
function endOf(text: string, marks: string, place: number): number {
  let to = place;
  while (to < text.length && !marks.includes(text.charAt(to))) to += 1;
  return to;
}

/** A quotation, and which occurrence is meant where its words stand more than once, counted over all passages with white space aside. */
export function placed(
  passages: readonly ProposalPassage[],
  passage: ProposalPassage,
  quote: string,
  from: number,
): Pick<ReviewEntry, 'quote' | 'occurrence'> {
  const wanted = squeeze(quote);
  const here = squeeze(passage.text.slice(0, from)).length;
  let count = 0;
  let occurrence = 0;
  for (const each of passages) {
    const text = each.squeezed;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      count += 1;
      if (each === passage && at <= here) occurrence = count;
    }
  }
  return count > 1 ? { quote, occurrence: String(Math.max(occurrence, 1)) } : { quote };
}
