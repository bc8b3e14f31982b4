import { squeeze } from '../resolve/squeeze.ts';

/** The text as received while it is being repaired: its characters without white space, and what stood before each. */
export interface ReceivedText {
  characters: string;
  /** A digit for each UTF-16 unit: 0 no break, 1 a line break, 2 a blank line before it. */
  breaks: string;
}

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  length: number;
}

/** Reads a received text into characters and breaks. */
export function readReceived(text: string): ReceivedText {
  const breaks = `\n\n${text}`.trimEnd().replace(/(\s*)(\S+)/g, (_all, white: string, run: string) => {
    const strength = Math.min(white.split('\n').length - 1, 2);
    return `${strength}${'0'.repeat(run.length - 1)}`;
  });
  return { characters: squeeze(text), breaks };
}

/** How strong a break stands before a UTF-16 unit: 0 to 2. */
export function breakAt({ breaks }: ReceivedText, at: number): number {
  return Number(breaks[at] ?? 0);
}

/** The text with another in the place of a stretch. */
export function withPut(text: ReceivedText, { start, length }: Stretch, put: ReceivedText): ReceivedText {
  const end = start + length;
  return {
    characters: text.characters.slice(0, start) + put.characters + text.characters.slice(end),
    breaks: text.breaks.slice(0, start) + put.breaks + text.breaks.slice(end),
  };
}

/** The text without a stretch; what follows the stretch keeps the stronger of the two breaks. */
export function without(text: ReceivedText, { start, length }: Stretch): ReceivedText {
  const strength = Math.max(breakAt(text, start), breakAt(text, start + length));
  const next = text.characters.charAt(start + length);
  return withPut(text, { start, length: length + 1 }, { characters: next, breaks: next && String(strength) });
}
