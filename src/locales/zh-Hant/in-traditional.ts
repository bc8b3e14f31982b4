import pairs from 'opencc-js/dict/STCharacters';
import { glossary } from './glossary.ts';

const marks = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** The Traditional form of each Simplified character; of several the usual one, which OpenCC names first. */
const characters = pairs.split('|').map((pair): [string, string] => {
  const [simplified = '', traditional = ''] = pair.split(' ');
  return [simplified, traditional];
});

const usual = new Map(characters);
const forms = new Map([...usual, ...Object.entries(marks), ...Object.entries(glossary)]);

const words = Object.keys(glossary).sort((a, b) => b.length - a.length);
const written = new RegExp(`${words.join('|')}|[^\\0-\\x7f]`, 'gu');

/** The other form of characters that have two where papers are named and made: 周刊 is 週刊, 杂志社 雜誌社, 监制 監製. */
const otherForms: Readonly<Record<string, string>> = {
  制: '製',
  周: '週',
  志: '誌',
  复: '複',
  布: '佈',
  准: '準',
  签: '簽',
  系: '繫',
  众: '眾',
};

/** A pattern for what is printed in Simplified Chinese that finds it in Traditional characters as well, in any of their forms. */
export function patternInTraditional(pattern: string): string {
  let isInBrackets = false;
  return pattern.replace(/\\.|[[\]]|\p{Script=Han}/gu, (sign) => {
    if (sign === '[' || sign === ']') isInBrackets = sign === '[';
    const known = [sign, usual.get(sign), glossary[sign], otherForms[sign]];
    const all = [...new Set(known)].join('');
    return all === sign || isInBrackets ? all : `[${all}]`;
  });
}

/** A text in Simplified Chinese as Taiwan writes it. */
export function inTraditional(text: string): string {
  return text.replace(written, (word) => forms.get(word) ?? word);
}
