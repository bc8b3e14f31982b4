import { ImportFault } from '../fault.ts';

/** The encodings that a text may be said to be in. */
export const encodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const;

/** An encoding by the name that the platform's decoder knows. */
export type Encoding = (typeof encodings)[number];

/**
 * Decodes a text in the encoding that it is in: UTF-8, UTF-16, or GB18030. Bytes that fit none of
 * them well are refused, for a wrong guess is worse than a question; `wanted` answers it.
 * @throws ImportFault when the encoding cannot be told, or the bytes are not in the one that is wanted.
 */
export function decodeText(bytes: Uint8Array, file: string, wanted?: Encoding): string {
  if (wanted) {
    const text = decodeAs(bytes, wanted);
    if (text === undefined) throw new ImportFault('not-in-encoding', { file, seen: wanted });
    return text;
  }
  const marked = byteOrderMark(bytes);
  if (marked) return decodeAs(bytes, marked) ?? fail(bytes, file);
  const utf8 = bytes.includes(0) ? undefined : decodeAs(bytes, 'utf-8');
  if (utf8 !== undefined) return isByChance(utf8) ? fail(bytes, file) : utf8;
  for (const encoding of ['utf-16le', 'utf-16be', 'gb18030'] as const) {
    const text = decodeAs(bytes, encoding);
    if (text !== undefined && readsAsChinese(text, encoding)) return text;
  }
  const told = toldByPlaces(bytes);
  const text = told && decodeAs(bytes, told);
  return text !== undefined && isOfChinese(text) ? text : fail(bytes, file);
}

function fail(bytes: Uint8Array, file: string): never {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const cut = lenient.indexOf('\ufffd');
  if (cut > 0 && /^\ufffd+$/.test(lenient.slice(cut))) throw new ImportFault('text-cut-short', { file });
  throw new ImportFault('encoding-unknown', { file });
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Decodes bytes in an encoding by any of its names; undefined where there is no such encoding, or they are not in it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Whether a text is plausible Chinese: nearly all of it Chinese characters, their punctuation and
 * ASCII, and the characters in common use. Bytes read in a wrong encoding give rare characters.
 */
function readsAsChinese(text: string, encoding: Encoding): boolean {
  if (!isOfChinese(text)) return false;
  const han = [...text.slice(0, 20_000)].filter((character) => /\p{Script=Han}/u.test(character));
  const common = han.filter((character) => commonest.includes(character)).length;
  return common >= han.length * (encoding === 'gb18030' ? 0.12 : 0.08);
}

/** Whether a few Chinese characters of two bytes each may have happened to be letters of UTF-8: 系统 is ϵͳ then. */
function isByChance(text: string): boolean {
  const letters = text.slice(0, 20_000).match(/[\u0250-\u07ff]/gu) ?? [];
  return letters.length > 0 && letters.length <= 20 && !/[\u0800-\uffff]/u.test(text);
}

/** Whether nearly all of a text are Chinese characters, their punctuation and ASCII. */
function isOfChinese(text: string): boolean {
  const characters = [...text.slice(0, 20_000)].filter((character) => !/\s/u.test(character));
  const known = characters.filter((character) =>
    /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u2010-\u2026·×—\x21-\x7e]/u.test(character),
  );
  const han = characters.filter((character) => /\p{Script=Han}/u.test(character));
  return (
    known.length > 0 && known.length >= characters.length * 0.97 && han.length >= characters.length * 0.4
  );
}

/** The fewest characters that tell one encoding from another by their places. */
const fewest = 16;

/**
 * Tells GB18030 and Big5 apart by where their characters stand: each has those in use in rows of their own (GB 2312,
 * level 1; Big5, level 1), and a text of one, read as the other, falls outside of them. Undefined unless one fits and the other does not;
 * Korean fits both, and Japanese is known by its kana.
 */
function toldByPlaces(bytes: Uint8Array): Encoding | undefined {
  const fits = { gb18030: 0, big5: 0 };
  let [pairs, kana] = [0, 0];
  for (let at = 0; at + 1 < Math.min(bytes.length, 40_000); at += 1) {
    const [lead = 0, trail = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) continue;
    at += 1;
    // Punctuation stands in the first rows of both.
    if (lead >= 0xa1 && lead <= 0xa3) continue;
    pairs += 1;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) fits.gb18030 += 1;
    if (lead >= 0xa4 && lead <= 0xc6) fits.big5 += 1;
    if ((lead === 0xa4 || lead === 0xa5) && trail >= 0xa1) kana += 1;
  }
  if (pairs < fewest) return undefined;
  const [gb, big5] = [fits.gb18030 / pairs, fits.big5 / pairs];
  if (gb >= 0.95 && big5 <= 0.75) return 'gb18030';
  return big5 >= 0.95 && gb <= 0.75 && kana <= pairs * 0.5 ? 'big5' : undefined;
}

/** The characters that make up about a quarter of any Chinese text. */
const commonest =
  '的一是了在人有和国大中为工会职业劳动不上个年这到要出以时地生们对发展新行成作学用全市区公社会';
