import { UnreadableFile } from '../pagefind/checked-fetch.ts';
import type { PagefindModule } from '../pagefind/engine.ts';

/**
 * Pagefind as it is asked where archives of others are searched: one that fails on an archive's files, or answers what cannot
 * be, is an archive whose files cannot be read.
 */
export function guardEngine(pagefind: PagefindModule): PagefindModule {
  return {
    createInstance: (options) => {
      const instance = pagefind.createInstance(options);
      return {
        search: async (term) => {
          try {
            const found = await instance.search(term);
            if (found.results.every(({ id, words }) => /^\d{1,6}$/.test(id) && Array.isArray(words)))
              return found;
            throw new RangeError('no pages of an index');
          } catch (cause) {
            const error = cause instanceof RangeError ? cause : new RangeError(String(cause), { cause });
            throw new UnreadableFile(options.basePath, error);
          }
        },
      };
    },
  };
}
