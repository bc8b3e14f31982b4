import pairs from 'opencc-js/dict/STCharacters';
import { glossary } from './glossary.ts';

const marks = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** The Traditional form of each Simplified character; of several the usual one, which OpenCC names first. */
const characters = pairs.split('|').map((pair): [string, string] => {
  const [simplified = '', traditional = ''] = pair.split(' ');
  return [simplified, traditional];
});

const forms = new Map([...characters, ...Object.entries(marks), ...Object.entries(glossary)]);

const words = Object.keys(glossary).sort((a, b) => b.length - a.length);
const written = new RegExp(`${words.join('|')}|[^\\0-\\x7f]`, 'gu');

/** A text in Simplified Chinese as Taiwan writes it. */
export function inTraditional(text: string): string {
  return text.replace(written, (word) => forms.get(word) ?? word);
}
