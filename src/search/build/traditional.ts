import { Converter } from 'opencc-js/t2cn';
import type { Traditional } from '../catalogue.ts';

/** The characters of Traditional Chinese with their Simplified form, one for one, taken from OpenCC. */
export function collectTraditional(): Traditional {
  const convert = Converter({ from: 't', to: 'cn' });
  const table: Traditional = { from: '', to: '' };
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = convert(character);
    if (simplified === character || [...simplified].length !== 1) continue;
    table.from += character;
    table.to += simplified;
  }
  return table;
}
