import { join, relative, sep } from 'node:path';
import type { PrintedProblem } from './print-problems.ts';

/**
 * A problem as a workflow command that marks its line in a pull request (GitHub Actions, "Workflow
 * commands"). Paths are from the current directory, which in a workflow is the repository.
 */
export function githubAnnotation(problem: PrintedProblem, root: string): string {
  const { severity, line, column, message, fix } = problem;
  const file = relative(process.cwd(), join(root, problem.file)).split(sep).join('/');
  const properties = `file=${property(file)},line=${line},col=${column}`;
  return `::${severity} ${properties}::${data([message, fix].filter(Boolean).join('\n'))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
