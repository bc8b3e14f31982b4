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
const units = 65536;

/**
 * Finds all of many names in a text in one pass (Aho and Corasick, 1975), so that the time grows with
 * the text and not with the number of names. White space and quotation marks are looked through.
 */
export class NameMatcher {
  readonly #next = new Map<number, number>();
  readonly #root = new Int32Array(units);
  readonly #fail: number[] = [0];
  readonly #name: number[] = [-1];
  /** The nearest state along the fail links that ends a name; 0 when there is none. */
  readonly #output: number[] = [0];
  readonly #length: number[] = [];

  /** Builds the automaton; the index of a name in the list is what matches give back. */
  constructor(names: readonly string[]) {
    names.forEach((name, index) => {
      this.#add(name, index);
    });
    this.#link();
  }

  /** Every match, names inside names included, by their end. */
  matches(text: string): NameMatch[] {
    const found: NameMatch[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (skipped.has(unit)) continue;
      state = this.#step(state, unit);
      if (state === 0) continue;
      for (
        let end = this.#name[state] === -1 ? (this.#output[state] ?? 0) : state;
        end !== 0;
        end = this.#output[end] ?? 0
      ) {
        const name = this.#name[end] ?? -1;
        const start = startOf(text, at, this.#length[name] ?? 0);
        if (isWhole(text, start, at + 1)) found.push({ name, start, end: at + 1 });
      }
    }
    return found;
  }

  #add(name: string, index: number): void {
    let state = 0;
    let length = 0;
    for (let at = 0; at < name.length; at += 1) {
      const unit = name.charCodeAt(at);
      if (skipped.has(unit)) continue;
      length += 1;
      state = this.#child(state, unit) || this.#grow(state, unit);
    }
    this.#length[index] = length;
    if (length > 1 && this.#name[state] === -1) this.#name[state] = index;
  }

  #grow(state: number, unit: number): number {
    const child = this.#name.length;
    this.#name.push(-1);
    this.#fail.push(0);
    this.#output.push(0);
    if (state === 0) this.#root[unit] = child;
    else this.#next.set(state * units + unit, child);
    return child;
  }

  #child(state: number, unit: number): number {
    return state === 0 ? (this.#root[unit] ?? 0) : (this.#next.get(state * units + unit) ?? 0);
  }

  #step(from: number, unit: number): number {
    let state = from;
    while (state !== 0) {
      const child = this.#child(state, unit);
      if (child !== 0) return child;
      state = this.#fail[state] ?? 0;
    }
    return this.#root[unit] ?? 0;
  }

  /** Sets the fail links breadth first: a state's children come after it by depth. */
  #link(): void {
    const children = new Map<number, [number, number][]>();
    for (const [key, child] of this.#next) {
      const parent = Math.floor(key / units);
      const list = children.get(parent) ?? [];
      list.push([key % units, child]);
      children.set(parent, list);
    }
    let level = [...this.#root].filter((state) => state !== 0);
    while (level.length > 0) {
      const below: number[] = [];
      for (const state of level) {
        for (const [unit, child] of children.get(state) ?? []) {
          const fail = this.#step(this.#fail[state] ?? 0, unit);
          this.#fail[child] = fail;
          this.#output[child] = this.#name[fail] === -1 ? (this.#output[fail] ?? 0) : fail;
          below.push(child);
        }
      }
      level = below;
    }
  }
}

function startOf(text: string, last: number, length: number): number {
  let left = length;
  for (let at = last; at >= 0; at -= 1) {
    if (!skipped.has(text.charCodeAt(at))) left -= 1;
    if (left === 0) return at;
  }
  return 0;
}

const wordUnit = /[A-Za-z0-9\u00c0-\u024f]/;

/** A name in Latin letters matches whole words only: `Ann` is not in `Annual`. */
function isWhole(text: string, start: number, end: number): boolean {
  const cutBefore = wordUnit.test(text.charAt(start)) && wordUnit.test(text.charAt(start - 1));
  const cutAfter = wordUnit.test(text.charAt(end - 1)) && wordUnit.test(text.charAt(end));
  return !cutBefore && !cutAfter;
}
