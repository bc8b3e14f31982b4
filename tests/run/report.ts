import type { FileResult } from './run-file.ts';

/** What the runner prints of one file: a line when all is well, everything the file said when not. */
export function reportFile(result: FileResult): string {
  const time = `${result.seconds.toFixed(1)} s`;
  if (result.faults.length === 0) return `ok    ${result.file} (${result.passed}, ${time})`;
  const faults = result.faults.map((fault) => `      ${fault}`).join('\n');
  return `FAIL  ${result.file} (${time})\n${faults}\n${indent(result.output.trim())}\n`;
}

/** The line that closes every run; a run that found no test has failed once. */
export function closingLine(results: FileResult[], testFiles: number): string {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.faults.length, 0);
  return `${passed} passed, ${failed + (testFiles === 0 ? 1 : 0)} failed`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    | ');
}
