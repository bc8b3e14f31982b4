import type { Repair } from '../../content/schema/article.ts';
import { squeeze } from '../squeeze.ts';
import type { Article } from '../types.ts';
import { compareTexts } from './compare-texts.ts';
import { type ReceivedText, readReceived, stretchOf, withInserted, without } from './received-text.ts';
import { takeHeader } from './take-header.ts';

/** A flaw in the proof; `repair` is the index of the repair it is about, `line` a line of the article's file. */
export interface ProofFlaw {
  code: string;
  repair?: number;
  line?: number;
  values: Record<string, string>;
}

/**
 * Proves that the published text is the received text after the listed repairs, white space aside:
 * the same characters in the same order, every join and split of paragraphs listed. Gives what is
 * amiss; an empty list is the proof.
 */
export function proveSource(article: Article, received: string): ProofFlaw[] {
  const flaws: ProofFlaw[] = [];
  const { body, missing } = takeHeader(amend(readReceived(received), article, flaws), article);
  for (const { field, value } of missing)
    flaws.push({ code: 'field-not-in-source', values: { field, seen: value } });
  const published = article.blocks.map((block) => ({ text: squeeze(withCaption(block)), line: block.line }));
  const restored = moveBlocks(body, article, published, flaws);
  flaws.push(...compareTexts(restored, published, article.repairs));
  return flaws;
}

/** A picture's caption counts where the received text may hold it; a picture itself is not text. */
function withCaption(block: Article['blocks'][number]): string {
  return block.kind === 'figure' ? block.caption : block.text;
}

/** Carries out what changes characters: what was left out, what was replaced, what was corrected later. */
function amend(received: ReceivedText, article: Article, flaws: ProofFlaw[]): ReceivedText {
  let text = received;
  article.repairs.forEach((repair, index) => {
    if (repair.kind === 'remove') text = swap(text, repair.text, '', flaws, index);
    if (repair.kind === 'replace') text = swap(text, repair.before, repair.after, flaws, index);
  });
  for (const correction of article.corrections) {
    const was = squeeze(correction.was);
    if (text.characters.includes(was)) text = swap(text, correction.was, correction.is, flaws);
  }
  return text;
}

function swap(
  text: ReceivedText,
  before: string,
  after: string,
  flaws: ProofFlaw[],
  repair?: number,
): ReceivedText {
  const wanted = squeeze(before);
  const at = text.characters.indexOf(wanted);
  if (at === -1) {
    flaws.push({
      code: 'repair-not-in-source',
      ...(repair === undefined ? {} : { repair }),
      values: { seen: before },
    });
    return text;
  }
  const put = squeeze(after);
  const taken = without(text, at, wanted.length);
  if (put === '') return taken;
  const breaks = new Uint8Array(taken.breaks.length + put.length);
  breaks.set(taken.breaks.subarray(0, at));
  breaks[at] = text.breaks[at] ?? 0;
  breaks.set(text.breaks.subarray(at + wanted.length), at + put.length);
  return { characters: taken.characters.slice(0, at) + put + taken.characters.slice(at), breaks };
}

function moveBlocks(
  body: ReceivedText,
  article: Article,
  published: readonly { text: string }[],
  flaws: ProofFlaw[],
): ReceivedText {
  let text = body;
  for (const [index, repair] of article.repairs.entries()) {
    if (repair.kind !== 'move') continue;
    const begins = squeeze(repair.text);
    const block = published.find((item) => item.text.startsWith(begins))?.text;
    const from = block === undefined ? -1 : text.characters.indexOf(block);
    const piece = stretchOf(text, Math.max(from, 0), block?.length ?? 0);
    const rest = from === -1 ? text : without(text, from, piece.characters.length);
    const target = targetOf(repair, rest);
    const code =
      block === undefined ? 'repair-not-in-article' : from === -1 ? 'repair-not-in-source' : 'repair-target';
    if (from === -1 || target === -1) flaws.push({ code, repair: index, values: { seen: repair.text } });
    else text = withInserted(rest, target, piece);
  }
  return text;
}

function targetOf(repair: Extract<Repair, { kind: 'move' }>, text: ReceivedText): number {
  if (repair.to === 'lead') return 0;
  if (repair.to === 'end') return text.characters.length;
  return text.characters.indexOf(squeeze(repair.to));
}
