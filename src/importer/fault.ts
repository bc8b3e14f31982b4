import type { Problem } from '../content/problem.ts';
import type { Values } from '../locales/fill.ts';
import type { FaultCode } from '../locales/importer.ts';

/** Thrown when a command of the importer comes to nothing; the sentence is chosen where it is printed. */
export class ImportFault extends Error {
  readonly code: FaultCode;
  readonly values: Values;
  /** What the check would say, where that is why. */
  readonly problems: readonly Problem[];

  constructor(code: FaultCode, values: Values = {}, cause?: unknown, problems: readonly Problem[] = []) {
    super(`${code} ${JSON.stringify(values)}`, { cause });
    this.code = code;
    this.values = values;
    this.problems = problems;
  }
}
