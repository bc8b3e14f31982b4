import type { Archive } from '../../src/archive/archive.ts';
import { loadArchive } from '../../src/archive/load-archive.ts';
import { type ArchiveName, archiveRoot, SITE_URL } from '../site.ts';

/** The checked archive of a fixture, or of the project itself; drafts left out as in a build. */
export async function loadFixture(name: ArchiveName): Promise<Archive> {
  const { archive, problems } = await loadArchive(archiveRoot(name), { siteUrl: SITE_URL });
  if (!archive) throw new Error(`The ${name} archive has problems: ${JSON.stringify(problems)}`);
  return archive;
}
