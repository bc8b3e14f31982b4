import { nearest } from '../content/nearest.ts';
import type { Place, ProblemList } from '../content/problem.ts';

/** Things by id, for resolving references: an id that nobody has is an error that names the nearest. */
export class RecordIndex<Thing> {
  readonly #things = new Map<string, Thing>();
  readonly #faulty = new Set<string>();
  readonly #code: string;
  readonly #problems: ProblemList;

  /** `code` is the problem for an id that nobody has, such as `unknown-person`. */
  constructor(code: string, problems: ProblemList) {
    this.#code = code;
    this.#problems = problems;
  }

  /** Adds a thing under its id. */
  set(id: string, thing: Thing): void {
    this.#things.set(id, thing);
  }

  /** Notes an id whose own file is at fault: references to it are not reported as well. */
  setFaulty(id: string): void {
    this.#faulty.add(id);
  }

  /** The thing with an id, without complaint. */
  peek(id: string): Thing | undefined {
    return this.#things.get(id);
  }

  /** The thing with an id, or undefined after reporting that nobody has it. An absent id gives undefined. */
  get(id: string | undefined, place: () => Place): Thing | undefined {
    if (id === undefined) return undefined;
    const thing = this.#things.get(id);
    if (thing !== undefined || this.#faulty.has(id)) return thing;
    const near = nearest(id, this.#things.keys());
    const code = near === undefined ? this.#code : `${this.#code}-near`;
    this.#problems.error(code, place(), { seen: id, nearest: near ?? '' });
    return undefined;
  }

  /** The things with some ids, in their order; unknown ones are reported. */
  all(ids: readonly string[], place: (index: number) => Place): Thing[] {
    return ids.flatMap((id, index) => this.get(id, () => place(index)) ?? []);
  }
}
