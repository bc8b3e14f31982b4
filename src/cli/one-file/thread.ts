import { ImportFault } from '../../importer/fault.ts';
import { type ImportOptions, importFile } from '../../importer/import-file.ts';
import type { Written } from '../../importer/write/write-issue.ts';
import { answerCalls } from '../../site/called-thread.ts';

/** What an import came to, as data: what was written, or why nothing was. */
type Outcome = { written: Written } | { fault: Pick<ImportFault, 'code' | 'values' | 'problems'> };

const calls = {
  async import(options: ImportOptions): Promise<Outcome> {
    try {
      return { written: await importFile(options) };
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      const { code, values, problems } = error;
      return { fault: { code, values, problems } };
    }
  },
};
/** What can be called in a thread that imports. */
export type ImportCalls = typeof calls;

answerCalls(calls);
