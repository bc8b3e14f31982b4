import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pc from 'picocolors';
import type { Problem } from '../content/problem.ts';
import { cliStrings } from '../locales/commands.ts';
import type { Language } from '../locales/language.ts';
import { describeProblem } from '../locales/problems.ts';
import { githubAnnotation } from './github-annotation.ts';
import { quoteLine } from './quote-line.ts';

/** The forms that problems can be printed in. */
export const problemFormats = ['text', 'json', 'github'] as const;

/** One of them. */
export type ProblemFormat = (typeof problemFormats)[number];

/** A problem in words, as `--format json` prints it (content format, "What tests and other tools may rely on"). */
export interface PrintedProblem {
  file: string;
  line: number;
  column: number;
  severity: Problem['severity'];
  code: string;
  message: string;
  fix: string;
}

/** Problems in words, in the order given; `strict` makes warnings errors. */
export function describeProblems(
  problems: readonly Problem[],
  language: Language,
  strict: boolean,
): PrintedProblem[] {
  return problems.map((problem) => {
    const { file, line, column, code } = problem;
    const severity = strict ? 'error' : problem.severity;
    return { file, line, column, severity, code, ...describeProblem(problem, language) };
  });
}

/** The problems of a root as the text of a format, with a closing count where people read it. */
export function formatProblems(
  root: string,
  problems: readonly Problem[],
  options: { format: ProblemFormat; language: Language; strict: boolean },
): string {
  const { format, language, strict } = options;
  const printed = describeProblems(problems, language, strict);
  if (format === 'json') return `${JSON.stringify({ problems: printed }, null, 2)}\n`;
  if (format === 'github') return printed.map((one) => `${githubAnnotation(one, root)}\n`).join('');
  const lines = new LineReader(root);
  const texts = printed.map((one, index) =>
    problemText(one, lines.line(one.file, one.line), String(problems[index]?.values.seen ?? ''), language),
  );
  return [...texts, countText(printed, language)].join('\n');
}

/** The closing line: how many errors and warnings there are. */
export function countText(problems: readonly Pick<PrintedProblem, 'severity'>[], language: Language): string {
  const strings = cliStrings(language);
  if (problems.length === 0) return `${strings.noProblems}\n`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${strings.count(errors, problems.length - errors)}\n`;
}

function problemText(
  problem: PrintedProblem,
  line: string | undefined,
  seen: string,
  language: Language,
): string {
  const strings = cliStrings(language);
  const { file, line: number, column, severity, message, fix } = problem;
  const label = severity === 'error' ? pc.red(strings.error) : pc.yellow(strings.warning);
  const head = `${pc.bold(`${file}:${number}:${column}`)} ${label}${strings.colon}${message}\n`;
  const quoted = line === undefined || line === '' ? '' : `${quoteLine(line, number, column, seen)}\n`;
  return `${head}${quoted}${fix === '' ? '' : `  ${strings.fix}${strings.colon}${fix}\n`}`;
}

/** Reads the lines that problems are on, each file once. */
class LineReader {
  readonly #root: string;
  readonly #files = new Map<string, string[]>();

  constructor(root: string) {
    this.#root = root;
  }

  line(file: string, number: number): string | undefined {
    const lines = this.#files.get(file) ?? this.#read(file);
    this.#files.set(file, lines);
    return lines[number - 1];
  }

  /** A file that cannot be read or is no text has no line to quote. */
  #read(file: string): string[] {
    if (!/\.(?:md|ya?ml|txt)$/.test(file)) return [];
    try {
      return readFileSync(join(this.#root, file), 'utf8')
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/);
    } catch {
      return [];
    }
  }
}
