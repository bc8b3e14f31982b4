import type { Repair } from '../../model/article.ts';
import { type Answers, type Doubt, doubtKey } from '../doubt.ts';
import { charactersOf, type Line, squeezed } from '../line.ts';

type Certainty = Repair['certainty'];

/** A change of characters, by its place in the received text without white space. */
export interface Amendment {
  at: number;
  length: number;
  /** What stands there afterwards; empty when the characters are left out. */
  put: string;
  certainty: Certainty;
}

/** What the steps from a received text to an article changed and doubted; each adds its own. */
export class RepairLog {
  readonly amendments: Amendment[] = [];
  readonly moves: Repair[] = [];
  readonly doubts: Doubt[] = [];
  readonly #answers: Answers;

  constructor(answers: Answers = new Map()) {
    this.#answers = answers;
  }

  /** How sure it is that what a doubt is about is done, by the editor's answer if there is one; undefined when it is not done. */
  ask(doubt: Doubt): Certainty | undefined {
    const answer = this.#answers.get(doubtKey(doubt));
    if (answer === undefined) this.doubts.push(doubt);
    if (answer ?? doubt.done) return answer ? 'certain' : 'inferred';
    return undefined;
  }

  /** Puts other characters, or none, for a stretch of a line; `start` and `end` are offsets into its text. */
  amend(line: Line, put: string, certainty: Certainty = 'certain', start = 0, end = line.text.length): void {
    const at = line.start + squeezed(line.text.slice(0, start)).length;
    const words = line.rows ? charactersOf(line) : squeezed(line.text.slice(start, end));
    this.amendments.push({ at, length: words.length, put: squeezed(put), certainty });
  }
}
