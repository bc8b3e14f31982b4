import { isWhite, squeeze } from '../resolve/squeeze.ts';

/**
 * The text as received while it is being repaired: its characters without white space, and before
 * each of them how strong a break stood there.
 */
export interface ReceivedText {
  characters: string;
  /** For each UTF-16 unit: 0 no break, 1 a line break, 2 a blank line before it. */
  breaks: Uint8Array;
}

/** Reads a received text into characters and breaks. */
export function readReceived(text: string): ReceivedText {
  const breaks = new Uint8Array(text.length);
  let length = 0;
  let lineEnds = 2;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10) lineEnds += 1;
    if (isWhite(unit)) continue;
    breaks[length] = Math.min(lineEnds, 2);
    lineEnds = 0;
    length += 1;
  }
  return { characters: squeeze(text), breaks: breaks.slice(0, length) };
}

/** The text without a stretch; what follows the stretch keeps the stronger of the two breaks. */
export function without(text: ReceivedText, start: number, length: number): ReceivedText {
  const breaks = new Uint8Array(text.breaks.length - length);
  breaks.set(text.breaks.subarray(0, start));
  breaks.set(text.breaks.subarray(start + length), start);
  const before = text.breaks[start] ?? 0;
  if (start < breaks.length) breaks[start] = Math.max(breaks[start] ?? 0, before);
  return { characters: text.characters.slice(0, start) + text.characters.slice(start + length), breaks };
}

/** The text without some stretches, which are given in their order and do not touch one another's characters. */
export function withoutAll(
  text: ReceivedText,
  stretches: readonly { start: number; length: number }[],
): ReceivedText {
  const pieces: string[] = [];
  const breaks: number[] = [];
  let at = 0;
  let pending = 0;
  const keep = (end: number): void => {
    pieces.push(text.characters.slice(at, end));
    for (let unit = at; unit < end; unit += 1) {
      breaks.push(Math.max(text.breaks[unit] ?? 0, pending));
      pending = 0;
    }
  };
  for (const { start, length } of stretches) {
    keep(start);
    pending = Math.max(pending, text.breaks[start] ?? 0);
    at = start + length;
  }
  keep(text.characters.length);
  return { characters: pieces.join(''), breaks: Uint8Array.from(breaks) };
}

/** The text with a stretch of another put in at an offset, as a block of its own. */
export function withInserted(text: ReceivedText, at: number, piece: ReceivedText): ReceivedText {
  const breaks = new Uint8Array(text.breaks.length + piece.breaks.length);
  breaks.set(text.breaks.subarray(0, at));
  breaks.set(piece.breaks, at);
  breaks.set(text.breaks.subarray(at), at + piece.breaks.length);
  breaks[at] = 2;
  const after = at + piece.breaks.length;
  if (after < breaks.length) breaks[after] = 2;
  return { characters: text.characters.slice(0, at) + piece.characters + text.characters.slice(at), breaks };
}

/** A stretch of a text. */
export function stretchOf(text: ReceivedText, start: number, length: number): ReceivedText {
  return {
    characters: text.characters.slice(start, start + length),
    breaks: text.breaks.slice(start, start + length),
  };
}
