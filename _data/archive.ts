import type { Archive } from '../src/archive/archive.ts';

/** The one global of the templates: the checked archive that the site is made of. */
export default function archive(run: { archive: Archive }): Archive {
  return run.archive;
}
