import type { Look } from '../../line.ts';
import type { RunProperties } from './properties.ts';

/** Gathers how the characters of a paragraph look, and says how most of them do. */
export class Looks {
  #count = 0;
  #bold = 0;
  readonly #sizes = new Map<number, number>();
  readonly #colors = new Map<string, number>();
  readonly #fonts = new Map<string, number>();

  add(text: string, { bold, size, color, eastAsia, latin }: RunProperties): void {
    const count = text.replace(/\s/g, '').length;
    if (count === 0) return;
    this.#count += count;
    if (bold) this.#bold += count;
    const put = <Key>(counts: Map<Key, number>, key: Key | undefined): void => {
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + count);
    };
    put(this.#sizes, size);
    put(this.#colors, color ?? '000000');
    put(this.#fonts, /\p{Script=Han}/u.test(text) ? eastAsia : latin);
  }

  get bold(): boolean {
    return this.#count > 0 && this.#bold === this.#count;
  }

  get look(): Look {
    const [size, color, font] = [most(this.#sizes), most(this.#colors), most(this.#fonts)];
    return {
      ...(size !== undefined && { size }),
      ...(color !== undefined && color !== '000000' && { color }),
      ...(font !== undefined && { font }),
    };
  }
}

function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  for (const [key, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = key;
  return best;
}
