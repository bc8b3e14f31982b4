import { isReserved } from '../model/issue-id.ts';
import { normalized } from '../normalized.ts';

/**
 * The words of a text in lower-case ASCII: Chinese as pinyin without tones, ü as v; Latin letters without their marks; Greek and
 * Cyrillic ones in Latin. What is none of these is left out.
 *
 * @example await asciiWords('Café Straße 凝心') // ['cafe', 'strasse', 'ning', 'xin']
 */
export async function asciiWords(text: string): Promise<string[]> {
  return (await inLatin(text)).match(/[a-z0-9]+/g) ?? [];
}

/**
 * An id that is made of all of a text, whatever it is written in: letters that have no Latin ones stand by their code points. The same
 * text always gives the same id.
 *
 * @example await asciiId('一线故事') // 'yi-xian-gu-shi'
 */
export async function asciiId(text: string): Promise<string> {
  const plain = (await inLatin(text)).replace(/[^\x00-\x7f]/gu, byCodePoint);
  const words = plain.match(/[a-z0-9]+/g) ?? [...text].map(codeOf);
  return idOf(words);
}

/** An id of words, of at most 80 characters; empty when there are none. */
export function idOf(words: readonly string[]): string {
  const id = words.join('-').slice(0, 80).replace(/-+$/, '');
  return isReserved(id) ? `${id}-1` : id;
}

async function inLatin(text: string): Promise<string> {
  return normalized(await inPinyin(await latinLetters(text)), 'NFKC').toLowerCase();
}

/** Loading the dictionaries takes longer than many a text that has no Chinese. */
async function inPinyin(text: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const { pinyin } = await import('pinyin-pro');
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}

/** A text with letters of other alphabets than Han in plain Latin ones: ß as ss, ø as o, Москва as Moskva. */
async function latinLetters(text: string): Promise<string> {
  if (!/[^\x00-\x7f\p{Script=Han}]/u.test(text)) return text;
  const { default: transliterate } = await import('@sindresorhus/transliterate');
  const unmarked = text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin}\p{M}{0,30})\p{M}/gu, '')
    .normalize('NFC');
  return transliterate(unmarked);
}

/** A letter, numeral or symbol by its code point; other signs part words. */
function byCodePoint(sign: string): string {
  return /[\p{L}\p{N}\p{S}]/u.test(sign) ? ` ${codeOf(sign)} ` : ' ';
}

function codeOf(sign: string): string {
  return `u${(sign.codePointAt(0) ?? 0).toString(16)}`;
}
