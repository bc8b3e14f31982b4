import { ImportFault } from '../importer/fault.ts';
import { faultText, isCalledWrongly, problemLines } from '../importer/tell.ts';
import type { Language } from '../locales/language.ts';

/** Runs a command of the importer: tells a fault as a sentence, sets the exit code, and leaves nothing behind when it is stopped. */
export async function runImporter(language: Language, run: () => Promise<void>): Promise<void> {
  // Ending by `exit` lets what is half made be taken away.
  const stop = (): never => process.exit(130);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  try {
    await run();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    console.error(faultText(error, language));
    if (error.problems.length > 0) process.stderr.write(problemLines(error.problems, language));
    process.exitCode = error.code === 'cancelled' ? 130 : isCalledWrongly(error) ? 2 : 1;
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
  }
}
