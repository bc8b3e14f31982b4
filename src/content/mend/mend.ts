import type { FixCode } from '../../locales/commands.ts';

/** Something mended in a text: how often, and the 1-based line of the first. */
export interface Mend {
  what: FixCode;
  line: number;
  count: number;
}

/** A text after mending, and what was mended in it. */
export interface Mended {
  text: string;
  mends: Mend[];
}

/** Counts mends of one text by their kind. */
export class MendCount {
  readonly #mends = new Map<FixCode, Mend>();

  /** Counts one or more mends on a line. */
  add(what: FixCode, line: number, count = 1): void {
    const known = this.#mends.get(what);
    if (known) {
      known.count += count;
      known.line = Math.min(known.line, line);
    } else if (count > 0) this.#mends.set(what, { what, line, count });
  }

  /** The mends, by line. */
  get list(): Mend[] {
    return [...this.#mends.values()].sort((a, b) => a.line - b.line);
  }
}
