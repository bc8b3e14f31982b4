import type { Archive } from '../src/archive/archive.ts';
import { loadCheckedArchive } from '../src/site/eleventy/checked-archive.ts';

/**
 * The one global of the templates: the archive that a command has checked and handed over as
 * `checkedArchive`, or else the one that is read from this project.
 */
export default async function archive(config: { checkedArchive?: Archive }): Promise<Archive> {
  return config.checkedArchive ?? (await loadCheckedArchive(`${import.meta.dirname}/..`, { drafts: false }));
}
