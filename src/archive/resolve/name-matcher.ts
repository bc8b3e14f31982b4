/** A name found in a text; `start` and `end` are UTF-16 offsets, `name` is the index of its name. */
export interface NameMatch {
  name: number;
  start: number;
  end: number;
}

/** Characters that printing puts into names and records leave out: white space and quotation marks. */
const skipped = new Set(
  [...'“”‘’「」『』"\'《》〈〉 \t\n\u3000'].map((character) => character.charCodeAt(0)),
);

/** What some names begin with: the name that it is itself, or -1, and what they go on with, unit by unit. */
interface Beginning {
  name: number;
  next: Map<number, Beginning>;
}

/**
 * Finds all of many names in a text along a tree of their beginnings, so that the time grows with the text and not
 * with the number of names. White space and quotation marks are looked through.
 */
export class NameMatcher {
  readonly #root: Beginning = { name: -1, next: new Map() };

  /** The index of a name in the list is what matches give back; of equal names that of the first. */
  constructor(names: readonly string[]) {
    names.forEach((name, index) => {
      const units = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at));
      const sought = units.filter((unit) => !skipped.has(unit));
      // A single character is no name.
      if (sought.length < 2) return;
      let beginning = this.#root;
      for (const unit of sought) {
        const longer = beginning.next.get(unit) ?? { name: -1, next: new Map() };
        beginning.next.set(unit, longer);
        beginning = longer;
      }
      if (beginning.name === -1) beginning.name = index;
    });
  }

  /** Every match, names inside names included, by their start. */
  matches(text: string): NameMatch[] {
    const found: NameMatch[] = [];
    for (let start = 0; start < text.length; start += 1) {
      let at = start;
      let beginning = this.#root.next.get(text.charCodeAt(start));
      while (beginning) {
        at += 1;
        if (beginning.name !== -1 && isWhole(text, start, at))
          found.push({ name: beginning.name, start, end: at });
        while (skipped.has(text.charCodeAt(at))) at += 1;
        beginning = beginning.next.get(text.charCodeAt(at));
      }
    }
    return found;
  }
}

const wordUnit = /[A-Za-z0-9\u00c0-\u024f]/;

/** A name in Latin letters matches whole words only: `Ann` is not in `Annual`. */
function isWhole(text: string, start: number, end: number): boolean {
  const cutBefore = wordUnit.test(text.charAt(start)) && wordUnit.test(text.charAt(start - 1));
  const cutAfter = wordUnit.test(text.charAt(end - 1)) && wordUnit.test(text.charAt(end));
  return !cutBefore && !cutAfter;
}
