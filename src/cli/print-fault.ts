import type { FaultReport } from '../content/machine-fault.ts';
import { shown } from '../content/shown.ts';
import type { FaultCode } from '../locales/commands.ts';
import { cliStrings } from '../locales/commands.ts';
import { fill } from '../locales/fill.ts';
import type { Language } from '../locales/language.ts';
import { faultOf } from '../site/build/fault.ts';
import { UsageFault } from './usage.ts';

/** Faults that are neither the machine's (3) nor a template's (1): how the command was called. */
const exitCodes: Partial<Record<FaultCode, number>> = {
  'out-is-root': 2,
  'out-holds-content': 2,
  'out-not-ours': 2,
  'out-is-file': 2,
};

/** Prints why a command came to nothing, as one sentence with its mend, and gives the exit code. */
export function printFault(error: unknown, language: Language, verbose: boolean): number {
  if (error instanceof UsageFault) {
    write(cliStrings(language).usage[error.code], error.values, language);
    return 2;
  }
  const fault = faultOf(error);
  for (const { code, values, detail } of [fault, ...(fault.others ?? [])]) {
    const place = values.file ? `${values.file}:${values.line}:${values.column} ` : '';
    write(cliStrings(language).faults[code], values, language, place);
    if (verbose && detail !== '') console.error(detail);
  }
  const { code } = fault;
  return exitCodes[code] ?? (code.startsWith('template') ? 1 : 3);
}

function write(
  [message, fix]: readonly [string, string],
  values: FaultReport['values'],
  language: Language,
  place = '',
): void {
  const { colon, fix: label } = cliStrings(language);
  console.error(shown(`${place}${fill(message, values)}\n  ${label}${colon}${fill(fix, values)}`));
}
