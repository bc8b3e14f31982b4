import type { Problem } from '../content/problem.ts';
import { cliStrings } from '../locales/commands.ts';
import { fill } from '../locales/fill.ts';
import type { Language } from '../locales/language.ts';
import { BuildFault } from '../site/build/fault.ts';
import type { Explanation } from '../site/preview/explanation-page.ts';
import type { Outcome } from '../site/preview/preview.ts';
import { printFault } from './print-fault.ts';
import { formatProblems, inWords } from './print-problems.ts';
import { LineReader } from './quote-line.ts';

/** How many problems are told at once: one slip can make hundreds, and the next save tells the rest. */
const most = 20;

/** What is wrong, for the browser. */
export function explainOutcome(outcome: Outcome, root: string, language: Language): Explanation {
  const { preview, faults } = cliStrings(language);
  const { title, help } = preview;
  if ('loaded' in outcome) {
    const errors = outcome.loaded.problems.filter(({ severity }) => severity === 'error');
    const lines = new LineReader(root);
    const items = errors.map((error) => {
      const { file, line, column, message, fix } = inWords(error, language);
      return { place: `${file}:${line}:${column}`, message, quoted: lines.quote(error), fix };
    });
    return { language, title, help, items };
  }
  const { code, values } = outcome.fault;
  const [message, fix] = faults[code];
  const place = values.file ? `${values.file}:${values.line}:${values.column}` : '';
  return {
    language,
    title,
    help,
    items: [{ place, message: fill(message, values), quoted: '', fix: fill(fix, values) }],
  };
}

/** What is wrong, or that the pages are ready, for the terminal. */
export function printOutcome(outcome: Outcome | { seconds: number }, root: string, language: Language): void {
  const { preview } = cliStrings(language);
  if ('seconds' in outcome) {
    console.log(preview.changed(outcome.seconds.toFixed(1)));
    return;
  }
  if ('fault' in outcome) {
    printFault(new BuildFault(outcome.fault), language, false);
    return;
  }
  const { problems } = outcome.loaded;
  console.error(preview.waiting);
  printErrors(
    problems.filter(({ severity }) => severity === 'error'),
    root,
    language,
  );
}

/** The first errors of a list, for the terminal, and how many more there are. */
export function printErrors(errors: readonly Problem[], root: string, language: Language): void {
  const text = formatProblems(root, errors.slice(0, most), { format: 'text', language, strict: false });
  process.stderr.write(text);
  if (errors.length > most) console.error(cliStrings(language).andMore(errors.length - most));
}
