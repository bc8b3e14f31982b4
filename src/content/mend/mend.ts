/** What `check --fix` mends by itself. */
export type MendCode =
  | 'bom'
  | 'line-ends'
  | 'bidi-control'
  | 'invisible-characters'
  | 'control-characters'
  | 'fullwidth-colon'
  | 'no-space-after-colon'
  | 'tab-indent'
  | 'heading-no-space'
  | 'heading-fullwidth'
  | 'spaces-beside-digits'
  | 'quotes-straight';

/** Something mended in a text: how often, and the 1-based line of the first. */
export interface Mend {
  what: MendCode;
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
  readonly #mends = new Map<MendCode, Mend>();

  /** Notes one or more mends on a line. */
  add(what: MendCode, line: number, count = 1): void {
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
