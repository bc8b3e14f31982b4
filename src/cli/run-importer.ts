import { shown } from '../content/shown.ts';
import { ImportFault } from '../importer/fault.ts';
import { exitCodeOf, faultText } from '../importer/report.ts';
import type { Language } from '../locales/language.ts';
import { findRoot, speakingLanguage } from './usage.ts';

/** Runs a command of the importer in its root and language, and prints what it comes to; a fault is printed as a sentence and sets the exit code. */
export async function runImporter(
  flags: { root?: string; lang?: Language },
  run: (root: string, language: Language) => Promise<string>,
): Promise<void> {
  const root = findRoot(flags.root);
  const language = speakingLanguage(flags.lang, root);
  try {
    process.stdout.write(shown(await run(root, language)));
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    process.stderr.write(shown(faultText(error, language)));
    process.exitCode = exitCodeOf(error);
  }
}

/** Whether somebody sits at the terminal who can be asked. */
export function canAsk(flags: { yes?: boolean }): boolean {
  return !flags.yes && process.stdin.isTTY && process.stdout.isTTY;
}
