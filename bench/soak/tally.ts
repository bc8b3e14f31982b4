import type { Hurt, Outcome } from './hurt.ts';

/** What became of the rounds of one command. */
export class Tally {
  readonly name: string;
  rounds = 0;
  kills = 0;
  fullDisks = 0;
  /** What is neither as it was nor as it would be. */
  readonly half: string[] = [];
  readonly leftovers: string[] = [];
  /** What differs from the same made undisturbed. */
  readonly differences: string[] = [];
  /** Commands that said something else than they should: a stack, another exit code. */
  readonly words: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** Whether all went well. */
  get isWhole(): boolean {
    return [this.half, this.leftovers, this.differences, this.words].every((list) => list.length === 0);
  }

  /** Counts a hurt command, and what it said: a machine that is at fault is 3, in a sentence. */
  count({ code, output }: Outcome, { way }: Hurt, label: string): void {
    this.rounds += 1;
    if (way === 'kill' && code === undefined) this.kills += 1;
    if (way === 'full' && code !== 0) this.fullDisks += 1;
    const isRight = code === 0 || (way === 'kill' ? code === undefined : code === 3);
    if (!isRight || /^ +at /m.test(output)) this.words.push(`${label}: ${code}: ${output}`);
  }

  row(): string[] {
    const counts = [this.rounds, this.kills, this.fullDisks];
    const lists = [this.half, this.leftovers, this.differences, this.words].map((list) => list.length);
    return [this.name, ...[...counts, ...lists].map(String)];
  }
}

/** The heads of the columns of rows. */
export const tallyHeads = [
  'command',
  'rounds',
  'killed',
  'full disks',
  'half',
  'leftovers',
  'differences',
  'wrong words',
];
