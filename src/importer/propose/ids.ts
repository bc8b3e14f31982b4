import { pinyinId } from '../write/slug.ts';

/** Gives ids that no record has yet. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: ReadonlySet<string>) {
    this.#taken = new Set(taken);
  }

  /** The pinyin of a name, with a number where it is taken. */
  async of(kind: string, name: string): Promise<string> {
    const id = (await pinyinId(name)) || kind;
    for (let number = 1; ; number += 1) {
      const wanted = number === 1 ? id : `${id}-${number}`;
      if (this.#taken.has(`${kind}/${wanted}`)) continue;
      this.#taken.add(`${kind}/${wanted}`);
      return wanted;
    }
  }
}
