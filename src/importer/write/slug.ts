import { asciiWords, idOf } from '../../content/ascii-id.ts';

/** The most syllables of a slug: enough to know the article by, short enough for an address. */
const mostSyllables = 10;

/** An article's slug: the pinyin of the headline's first clause (content format, "Ids and slugs"). */
export async function slugOf(title: string): Promise<string> {
  const parts = /\p{Script=Han}/u.test(title) ? title.split(/[\s，。：:；！？!?…—·、]+/u) : [];
  let text = '';
  for (const part of parts) if (text.length < 4 && /[\p{Script=Han}A-Za-z0-9]/u.test(part)) text += part;
  return (await pinyinId(text || title, mostSyllables)) || 'wen-zhang';
}

/**
 * The pinyin of a text without tones as an id, ü as v. Latin letters stay, without their marks, and so do digits; Greek and
 * Cyrillic ones are written in Latin. Empty when there is none of these.
 *
 * @example await pinyinId('Café Straße 凝心') // 'cafe-strasse-ning-xin'
 */
export async function pinyinId(text: string, most = 12): Promise<string> {
  return idOf((await asciiWords(text)).slice(0, most));
}

/** The pinyin of a name as records keep it for sorting: syllables with spaces. */
export async function readingOf(name: string): Promise<string> {
  return (await asciiWords(name)).slice(0, 12).join(' ');
}

/** An id that is not taken yet, with a number where it must; it is taken from now on. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
