import { squeeze } from '../../archive/resolve/squeeze.ts';
import { sliceText } from '../../content/slice-text.ts';
import type { Doubt } from '../doubt.ts';
import type { LeftOut } from './format.ts';

/** The most characters that a doubt quotes of what was left out. */
const mostQuoted = 500;

/** Names what was left out: a doubt for each reason, with the words and how many characters they have. */
export function leftOutDoubts(leftOut: readonly LeftOut[]): Doubt[] {
  const worded = leftOut.filter(({ text }) => text.trim() !== '');
  const kinds = new Set(worded.map(({ kind }) => kind));
  const doubts = [...kinds].map((kind): Doubt => {
    const words = worded.filter((one) => one.kind === kind).map(({ text }) => text.trim());
    const text = words.join(' / ');
    const quoted = text.length > mostQuoted ? `${sliceText(text, 0, mostQuoted)}…` : text;
    return { kind, text: quoted, other: String(squeeze(words.join('')).length), done: true };
  });
  const pictures = leftOut.reduce((sum, one) => sum + (one.pictures ?? 0), 0);
  if (pictures > 0) doubts.push({ kind: 'pictures-aside', text: String(pictures), other: '', done: true });
  return doubts;
}
