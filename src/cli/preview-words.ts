import { shown } from '../content/shown.ts';
import { cliStrings } from '../locales/commands.ts';
import { fill } from '../locales/fill.ts';
import type { Language } from '../locales/language.ts';
import { describeProblem } from '../locales/problems.ts';
import { BuildFault } from '../site/build/fault.ts';
import type { Explanation } from '../site/preview/explanation-page.ts';
import type { Outcome } from '../site/preview/preview.ts';
import { printFault } from './print-fault.ts';
import { formatProblems } from './print-problems.ts';
import { LineReader } from './quote-line.ts';

/** How many problems of one kind are told at once: one slip can make hundreds, and the next save tells the rest. */
const most = 20;

/** What is wrong, for the browser. */
export function explainOutcome(outcome: Outcome, root: string, language: Language): Explanation {
  const { preview, faults } = cliStrings(language);
  const { title, help } = preview;
  if ('loaded' in outcome) {
    const lines = new LineReader(root);
    const items = errorsOf(outcome).map((problem) => {
      const { file, line, column } = problem;
      const place = shown(`${file}:${line}:${column}`);
      return { place, ...describeProblem(problem, language), quoted: lines.quote(problem) };
    });
    return { language, title, help, items };
  }
  const { code, values } = outcome.fault;
  const [message, fix] = faults[code];
  const place = values.file ? `${values.file}:${values.line}:${values.column}` : '';
  const item = { place, message: fill(message, values), quoted: '', fix: fill(fix, values) };
  return { language, title, help, items: [item] };
}

/** What is wrong, or that the pages are ready, for the terminal. */
export function printOutcome(outcome: Outcome | { seconds: number }, root: string, language: Language): void {
  const { preview } = cliStrings(language);
  if ('seconds' in outcome) console.log(preview.changed(outcome.seconds.toFixed(1)));
  else if ('fault' in outcome) printFault(new BuildFault(outcome.fault), language, false);
  else {
    console.error(preview.waiting);
    const errors = errorsOf(outcome);
    process.stderr.write(formatProblems(root, errors, { format: 'text', language, strict: false, most }));
  }
}

/** A preview has no use for warnings: what they say may be right. */
function errorsOf({ loaded }: Extract<Outcome, { loaded: unknown }>) {
  return loaded.problems.filter(({ severity }) => severity === 'error');
}
