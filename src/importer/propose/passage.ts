import { squeeze } from '../../archive/resolve/squeeze.ts';
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

/** The passages of a draft in reading order. */
export function passagesOfDraft({ header, blocks }: Draft): ProposalPassage[] {
  const line = (credits: readonly { role: string; name: string }[], separator: string): string =>
    credits.map(({ role, name }) => `${role}${separator}${name}`).join(' ');
  const passages = [
    passageOf('title', header.kicker + header.title),
    passageOf('title', header.deck),
    passageOf('byline', line(header.byline, ' ')),
    ...blocks.map((block) => passageOf('text', textOfBlock(block))),
    passageOf('credits', line(header.credits, '/')),
  ];
  return passages.filter(({ text }) => text !== '');
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

/** The clauses round a stretch of a passage: the shortest whole words that say the thing. */
export function quotationOf(
  passages: readonly ProposalPassage[],
  passage: ProposalPassage,
  start: number,
  end: number,
): Pick<ReviewEntry, 'quote' | 'occurrence'> {
  const { text } = passage;
  let from = Math.max(...[...'，。；！？：\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const sentence = Math.max(...[...'。；！？\n'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const stop = text.slice(end).search(/[，。；！？：\n]/u);
  let to = stop === -1 ? text.length : end + stop;
  if (end - from < 12 && end - sentence <= longest) from = sentence;
  while (/[“‘「（《]/u.test(text.charAt(to - 1))) to -= 1;
  return placed(passages, passage, text.slice(from, to).trim(), from);
}

/** A quotation, and which occurrence is meant where its words stand more than once, counted over all passages with white space aside. */
export function placed(
  passages: readonly ProposalPassage[],
  passage: ProposalPassage,
  quote: string,
  from: number,
): Pick<ReviewEntry, 'quote' | 'occurrence'> {
  const wanted = squeeze(quote);
  let count = 0;
  let occurrence = 0;
  for (const each of passages) {
    const text = each.squeezed;
    const here = each === passage ? squeeze(each.text.slice(0, from)).length : -1;
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      count += 1;
      if (each === passage && at <= here) occurrence = count;
    }
  }
  return count > 1 ? { quote, occurrence: String(Math.max(occurrence, 1)) } : { quote };
}
