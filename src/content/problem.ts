import { compare } from '../compare.ts';
import type { Values } from '../locales/fill.ts';
import { nearest } from './nearest.ts';
import { shown } from './shown.ts';

/** Whether a problem stops the build. */
export type Severity = 'error' | 'warning';

/** Where a problem is: a file relative to the root, with 1-based line and column. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A problem as data: its sentences are chosen from the string tables where it is printed. */
export interface Problem extends Place {
  severity: Severity;
  code: string;
  values: Values;
}

/** What is wrong with something whose place is known to others: a name, a picture. */
export type UnplacedProblem = Pick<Problem, 'code' | 'values'>;

/**
 * Collects the problems of all files, so that an editor sees them in one run. What they quote is as everybody may see it, for
 * they stand in logs.
 */
export class ProblemList {
  readonly items: Problem[] = [];

  /** Adds an error. */
  error(code: string, place: Place, values: Values = {}): void {
    this.items.push({ ...place, severity: 'error', code, values: shownValues(values) });
  }

  /** Adds an error about a word that is none of those known; its code ends in `-near` where one of them may be meant. */
  unknown(code: string, place: Place, seen: string, known: Iterable<string>, values: Values = {}): void {
    const near = nearest(seen, known) ?? '';
    this.error(near === '' ? code : `${code}-near`, place, { seen, nearest: near, ...values });
  }

  /** Adds a warning. */
  warning(code: string, place: Place, values: Values = {}): void {
    this.items.push({ ...place, severity: 'warning', code, values: shownValues(values) });
  }

  /** Leaves out the problems that are none after all. */
  leaveOut(isNone: (problem: Problem) => boolean): void {
    const left = this.items.filter((item) => !isNone(item));
    this.items.length = 0;
    for (const item of left) this.items.push(item);
  }

  /** Whether any problem stops the build. */
  get hasErrors(): boolean {
    return this.items.some((item) => item.severity === 'error');
  }

  /** The problems by file, line, column and code. */
  sorted(): Problem[] {
    return [...this.items].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
    );
  }
}

function shownValues(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([slot, value]) => [slot, typeof value === 'string' ? shown(value) : value]),
  );
}
