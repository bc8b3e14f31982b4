import type { Values } from '../content/problem.ts';
import type { FaultCode } from './strings/index.ts';

/** Thrown when a file cannot be imported; the sentence is chosen where it is printed. */
export class ImportFault extends Error {
  readonly code: FaultCode;
  readonly values: Values;

  constructor(code: FaultCode, values: Values = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(values)}`, { cause });
    this.code = code;
    this.values = values;
  }
}
