import type { Archive } from '../src/archive/archive.ts';

/** What templates know as `archive`: the checked archive that the site is made of. */
export default function archive(run: { archive: Archive }): Archive {
  return run.archive;
}
