import { join } from 'node:path';
import pc from 'picocolors';
import type { Problem } from '../content/problem.ts';
import { shown } from '../content/shown.ts';
import { relativePath } from '../files/relative-path.ts';
import { cliStrings } from '../locales/commands.ts';
import type { Language } from '../locales/language.ts';
import { describeProblem } from '../locales/problems.ts';
import { LineReader } from './quote-line.ts';

/** The forms that problems can be printed in. */
export const problemFormats = ['text', 'json', 'github'] as const;

/** One of them. */
export type ProblemFormat = (typeof problemFormats)[number];

/**
 * A problem in words, as `--format json` prints it (content format, "What tests and other tools may rely on"); `strict`
 * makes a warning an error.
 */
function inWords(problem: Problem, language: Language, strict = false) {
  const { file, line, column, code } = problem;
  const severity = strict ? 'error' : problem.severity;
  return { file, line, column, severity, code, ...describeProblem(problem, language) };
}

type ProblemInWords = ReturnType<typeof inWords>;

/**
 * The problems of a root as the text of a format, with a closing count where people read it; `most` is how many of one
 * kind are told to people, all when it is left out.
 */
export function formatProblems(
  root: string,
  problems: readonly Problem[],
  {
    format,
    language,
    strict,
    most = Number.POSITIVE_INFINITY,
  }: { format: ProblemFormat; language: Language; strict: boolean; most?: number },
): string {
  const words = problems.map((problem) => ({ problem, told: inWords(problem, language, strict) }));
  const printed = words.map(({ told }) => told);
  if (format === 'json') return `${JSON.stringify({ problems: printed }, null, 2)}\n`;
  if (format === 'github') return printed.map((told) => `${githubAnnotation(told, root)}\n`).join('');
  const lines = new LineReader(root);
  const counts = new Map<string, number>();
  const texts = words.flatMap(({ problem, told }) => {
    const count = (counts.get(told.code) ?? 0) + 1;
    counts.set(told.code, count);
    return count <= most ? [problemText(told, lines.quote(problem), language)] : [];
  });
  const left = [...counts.values()].filter((count) => count > most);
  const more = left.map((count) => `${cliStrings(language).andMore(count - most)}\n`);
  return [...texts, ...more, countText(printed, language)].join('\n');
}

/** The closing line: how many errors and warnings there are. */
function countText(problems: readonly ProblemInWords[], language: Language): string {
  const strings = cliStrings(language);
  if (problems.length === 0) return `${strings.noProblems}\n`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${strings.count(errors, problems.length - errors)}\n`;
}

function problemText(problem: ProblemInWords, quoted: string, language: Language): string {
  const strings = cliStrings(language);
  const { file, line, column, severity, message, fix } = problem;
  const label = severity === 'error' ? pc.red(strings.error) : pc.yellow(strings.warning);
  const head = `${pc.bold(`${shown(file)}:${line}:${column}`)} ${label}${strings.colon}${message}\n`;
  const lines = quoted === '' ? '' : `${quoted}\n`;
  return `${head}${lines}${fix === '' ? '' : `  ${strings.fix}${strings.colon}${fix}\n`}`;
}

/**
 * A problem as a workflow command that marks its line in a pull request (GitHub Actions, "Workflow
 * commands"). Paths are from the current directory, which in a workflow is the repository.
 */
function githubAnnotation(problem: ProblemInWords, root: string): string {
  const { severity, line, column, message, fix } = problem;
  const file = relativePath(process.cwd(), join(root, problem.file));
  const properties = `file=${property(file)},line=${line},col=${column}`;
  return `::${severity} ${properties}::${escaped([message, fix].filter(Boolean).join('\n'))}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
