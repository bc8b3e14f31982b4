import { squeeze } from '../../archive/resolve/squeeze.ts';
import { sliceText } from '../../content/slice-text.ts';
import type { DoubtKind } from '../../locales/importer.ts';
import type { Besides } from '../../model/article.ts';
import type { Doubt } from '../doubt.ts';
import type { LeftOut } from './format.ts';

/** The most characters that a doubt holds of what was left out: all that stands round the article of any page that is read. */
const mostHeld = 20_000;
/** The most pictures whose names are said. */
const mostShown = 8;

/** Names what was left out: a doubt for each reason, with the words and how many characters they have; and the pictures. */
export function leftOutDoubts(leftOut: readonly LeftOut[]): Doubt[] {
  const worded = leftOut.filter(({ text }) => text.trim() !== '');
  const kinds = new Set(worded.map(({ kind }) => kind));
  const doubts = [...kinds].map((kind): Doubt => {
    const words = worded.filter((one) => one.kind === kind).map(({ text }) => text.trim());
    const length = words.reduce((sum, text) => sum + squeeze(text).length, 0);
    const text = kind === 'around' ? sentencesFirst(words) : words.join(' / ').replaceAll('\n', ' ');
    const held = text.length > mostHeld ? `${sliceText(text, 0, mostHeld)}…` : text;
    return { kind, text: held, other: String(length) };
  });
  const around = leftOut.filter(({ kind }) => kind === 'around');
  const aside = leftOut.filter(({ kind }) => kind !== 'around' && kind !== 'picture');
  return [...doubts, ...picturesOf('pictures-around', around), ...picturesOf('pictures-aside', aside)];
}

/** What may have been part of an article stands before what surely was none. */
function sentencesFirst(words: readonly string[]): string {
  const lines = words.flatMap((text) => text.split('\n'));
  const isSentence = (text: string): boolean => text.length >= 18 && /[。！？；]|[.!?](?:\s|$)/u.test(text);
  const others = lines.filter((text) => !isSentence(text));
  return [...lines.filter(isSentence), others.join(' ')].filter((text) => text !== '').join(' / ');
}

function picturesOf(kind: 'pictures-around' | 'pictures-aside', leftOut: readonly LeftOut[]): Doubt[] {
  const pictures = leftOut.reduce((sum, one) => sum + (one.pictures ?? 0), 0);
  const shown = [...new Set(leftOut.flatMap(({ shown: names = [] }) => names))].filter((name) => name !== '');
  const other = `${shown.slice(0, mostShown).join(' / ')}${shown.length > mostShown ? ' …' : ''}`;
  return pictures > 0 ? [{ kind, text: String(pictures), other: other || '—' }] : [];
}

/** What readers are told that a document held besides, by the doubt that names it to editors. */
const besides: Partial<Record<DoubtKind, Besides>> = {
  picture: 'pictures',
  objects: 'objects',
  media: 'media',
  symbol: 'signs',
  deleted: 'deleted',
  hidden: 'hidden',
  comments: 'comments',
  running: 'running',
  uncalled: 'notes',
};

/** What a document held that did not come in, each kind once. */
export function besidesOf(leftOut: readonly LeftOut[], doubts: readonly Doubt[]): Besides[] {
  const kinds = [...doubts, ...leftOut].flatMap(({ kind }) => besides[kind] ?? []);
  return [...new Set(kinds)];
}
