import { nearest } from '../../content/nearest.ts';
import type { Place, ProblemList } from '../../content/problem.ts';
import type { Values } from '../../locales/fill.ts';

/** Looking for the nearest id costs time for each that is known; beyond this many there is another cause. */
const mostSought = 200;

/** Things by id, for resolving references: an id that nobody has is an error that names the nearest. */
export class RecordIndex<Thing> {
  readonly #things = new Map<string, Thing>();
  readonly #withheld = new Set<string>();
  #withholdsAll = false;
  readonly #nearest = new Map<string, string>();
  readonly #code: string;
  readonly #values: Values;
  readonly #problems: ProblemList;

  /** `code` is the problem for an id that nobody has, such as `unknown-term`; `values` are what it says beside the id. */
  constructor(code: string, problems: ProblemList, values: Values = {}) {
    this.#code = code;
    this.#values = values;
    this.#problems = problems;
  }

  /** Adds a thing under its id. */
  set(id: string, thing: Thing): void {
    this.#things.set(id, thing);
  }

  /** Notes an id that is known but cannot be referred to, its file at fault or a draft: that is not reported as well. */
  withhold(id: string): void {
    this.#withheld.add(id);
  }

  /** Lets every unknown id pass: what names them all is at fault. */
  withholdAll(): void {
    this.#withholdsAll = true;
  }

  /** The thing with an id, without complaint. */
  peek(id: string): Thing | undefined {
    return this.#things.get(id);
  }

  /** The thing with an id, or undefined after reporting that nobody has it. An absent id gives undefined. */
  get(id: string | undefined, place: () => Place): Thing | undefined {
    if (id === undefined) return undefined;
    const thing = this.#things.get(id);
    if (thing !== undefined || this.#withheld.has(id) || this.#withholdsAll) return thing;
    const near = this.#near(id);
    this.#problems.error(near === '' ? this.#code : `${this.#code}-near`, place(), {
      ...this.#values,
      seen: id,
      nearest: near,
    });
    return undefined;
  }

  /** The things with some ids, in their order; unknown ones are reported. */
  all(ids: readonly string[], place: (index: number) => Place): Thing[] {
    return ids.flatMap((id, index) => this.get(id, () => place(index)) ?? []);
  }

  #near(id: string): string {
    const known = this.#nearest.get(id);
    if (known !== undefined || this.#nearest.size >= mostSought) return known ?? '';
    const near = nearest(id, this.#things.keys()) ?? '';
    this.#nearest.set(id, near);
    return near;
  }
}
