import { basename } from 'node:path';
import { ImportFault } from '../../importer/fault.ts';
import type { ImportOptions } from '../../importer/import-file.ts';
import type { Written } from '../../importer/write/write-issue.ts';
import { importLimits } from '../../model/limits.ts';
import { BuildFault } from '../../site/build/fault.ts';
import { CalledThread } from '../../site/called-thread.ts';
import type { ImportCalls } from './thread.ts';

/** Imports files in a thread, one after the other: one that takes too much time or memory takes none of the others with it. */
export class GuardedImporter {
  readonly #limits: { seconds: number; megabytes: number };
  #thread: CalledThread<ImportCalls> | undefined;

  constructor(
    limits = { seconds: importLimits.time.most / 1000, megabytes: importLimits.memory.most / 1_048_576 },
  ) {
    this.#limits = limits;
  }

  /** @throws ImportFault when it comes to nothing */
  async import(options: ImportOptions): Promise<Written> {
    const { seconds, megabytes } = this.#limits;
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    if (!this.#thread?.isRunning)
      this.#thread = new CalledThread('src/cli/one-file/thread.ts', { resourceLimits });
    const thread = this.#thread;
    const timer = setTimeout(() => void thread.stop(), seconds * 1000);
    try {
      const outcome = await thread.call('import', options);
      if ('written' in outcome) return outcome.written;
      const { code, values, problems } = outcome.fault;
      throw new ImportFault(code, values, undefined, problems);
    } catch (error) {
      if (!(error instanceof BuildFault) || thread.isRunning) throw error;
      throw new ImportFault(
        'import-too-costly',
        { file: basename(options.file), seconds, most: megabytes },
        error,
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.#thread?.stop();
  }
}
