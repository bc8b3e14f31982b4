import { characterFamilies, withoutFamilies } from '../characters.ts';
import { MendCount, type Mended } from './mend.ts';

const mended = ['bidi-control', 'invisible-characters', 'control-characters'] as const;

/** Takes out of a file what nobody can see: byte order mark, carriage returns, invisible and control characters. */
export function mendCharacters(text: string): Mended {
  const count = new MendCount();
  let rest = text.replace(/^\ufeff+/, '');
  if (rest !== text) count.add('bom', 1);
  if (rest.includes('\r')) {
    const first = rest.slice(0, rest.search(/\r/)).split('\n').length;
    count.add('line-ends', first, rest.match(/\r\n?/g)?.length);
    rest = rest.replace(/\r\n?/g, '\n');
  }
  for (const what of mended) {
    const pattern = characterFamilies.find(({ code }) => code === what)?.pattern ?? /(?!)/g;
    const at = rest.search(pattern);
    if (at !== -1) count.add(what, rest.slice(0, at).split('\n').length, rest.match(pattern)?.length);
  }
  return { text: count.list.length === 0 ? text : withoutFamilies(rest), mends: count.list };
}
