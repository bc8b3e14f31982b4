import pairs from 'opencc-js/dict/TSCharacters';
import type { Traditional } from '../catalogue.ts';

/** The characters of Traditional Chinese with their Simplified form, one for one, taken from OpenCC; of several forms the first. */
export function collectTraditional(): Traditional {
  const table: Traditional = { from: '', to: '' };
  for (const pair of pairs.split('|').sort()) {
    const [character = '', simplified = ''] = pair.split(' ');
    // Characters of the basic plane, whose forms can be told apart by their place in a text.
    if (!/^[\u4e00-\u9fff]$/.test(character) || [...simplified].length !== 1 || simplified === character)
      continue;
    table.from += character;
    table.to += simplified;
  }
  return table;
}
