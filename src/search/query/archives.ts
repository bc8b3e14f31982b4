import { CATALOGUE_FILE, CATALOGUE_FORMAT, type Catalogue } from '../catalogue.ts';
import type { IndexFiles } from '../pagefind/checked-fetch.ts';

/** An archive as a result names it; `url` is the absolute address of its site, with its slash, and empty for this one's. */
export interface NamedArchive {
  name: string;
  url: string;
}

/** An archive whose index is open. */
export interface OpenArchive extends NamedArchive {
  /** The absolute address of its index, with its slash. */
  base: string;
  catalogue: Catalogue;
}

/** Why an archive is not searched: it does not answer or lets no other site read it, has no index there, or another kind. */
export type Absence = 'away' | 'missing' | 'format';

/** An archive that is not searched, and why. */
export interface AbsentArchive {
  name: string;
  absence: Absence;
}

/** What is searched. */
export interface SearchScope {
  /** The absolute address of this site's `pagefind/`, with its slash. */
  base: string;
  /** What this archive is called beside the others. */
  name?: string | undefined;
  others?: NamedArchive[] | undefined;
}

/** The archives of a search, as they are. */
export interface OpenArchives {
  /** Those that are searched, this site's first. */
  present: [own: OpenArchive, ...others: OpenArchive[]];
  absent: AbsentArchive[];
  /** Does without the archive that a file could not be read of, if the search goes on without it. */
  leaveOut(error: unknown): boolean;
}

/** Opens the archives of a search; without this site's own index there is none. */
export type ArchiveOpener = (scope: SearchScope, files: IndexFiles) => Promise<OpenArchives>;

/** Opens the index of this site alone; throws when it is of another kind. */
export const openAlone: ArchiveOpener = async ({ base, name = '' }, files) => {
  const catalogue = await files.json<Catalogue>(base + CATALOGUE_FILE, { cache: 'no-cache' });
  if (catalogue.format !== CATALOGUE_FORMAT) throw new Error('format');
  return { present: [{ name, url: '', base, catalogue }], absent: [], leaveOut: () => false };
};
