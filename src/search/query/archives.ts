import { foreignWait } from '../../model/limits.ts';
import { CATALOGUE_FILE, CATALOGUE_FORMAT, type Catalogue, type VolumeTable } from '../catalogue.ts';
import { type IndexFiles, UnreadableFile } from '../pagefind/checked-fetch.ts';

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
  /** A table of it as it is beside those of other archives. */
  tableOf?(table: VolumeTable): VolumeTable;
}

/** An archive that is not searched: it does not answer or lets no other site read it, has no index there, or one of another kind. */
export interface AbsentArchive {
  name: string;
  absence: 'away' | 'missing' | 'format';
}

/** The addresses of modules that few queries need. */
export interface SearchModules {
  /** What finds the forms of words and characters (`word-forms.ts`). */
  forms: string;
  /** What is done where nothing is found (`nearest.ts`). */
  nearest: string;
  /** The stemmers of the languages that the texts of this site are in. */
  stems: Readonly<Record<string, string>>;
}

/** What is searched. */
export interface SearchScope {
  /** The absolute address of this site's `pagefind/`, with its slash. */
  base: string;
  /** What this archive is called beside the others. */
  name?: string | undefined;
  others?: NamedArchive[] | undefined;
  modules: SearchModules;
}

/** Opens the archives of a search; without this site's own index there is none. */
export type ArchiveOpener = (
  scope: SearchScope,
  files: IndexFiles,
) => Promise<{
  /** Those that are searched, this site's first. */
  present: [own: OpenArchive, ...others: OpenArchive[]];
  absent: AbsentArchive[];
  /** Does without the archive that a file could not be read of, if the search goes on without it. */
  leaveOut(error: unknown): boolean;
}>;

/** Opens the index of this site alone; throws when it is of another kind. */
export const openAlone: ArchiveOpener = async ({ base, name = '' }, files) => {
  const catalogue = await readCatalogue(base, files);
  return { present: [{ name, url: '', base, catalogue }], absent: [], leaveOut: () => false };
};

/**
 * Opens the index of this site and those of others, to be searched together. An archive that is away, or goes away, is left out and named;
 * so is one whose index is of another kind.
 */
export const openTogether: ArchiveOpener = async (scope, files) => {
  const { others = [] } = scope;
  const [archives, ...answers] = await Promise.all([
    openAlone(scope, files),
    ...others.map((other) => openOther(other, files)),
  ]);
  const { present, absent } = archives;
  for (const answer of answers) {
    if ('absence' in answer) absent.push(answer);
    else if (answer.catalogue.engine === present[0].catalogue.engine) present.push(answer);
    else absent.push({ name: answer.name, absence: 'format' });
  }
  for (const archive of present) archive.tableOf = (table) => withArchive(table, archive.name);
  archives.leaveOut = (error) => {
    const lost = present.findIndex(
      ({ url, base }) => url && error instanceof UnreadableFile && error.address.startsWith(base),
    );
    if (lost < 0) return false;
    for (const { name } of present.splice(lost, 1))
      absent.push({ name, absence: isMalformed(error) ? 'format' : 'away' });
    return true;
  };
  return archives;
};

/** A table with the facet of the archive that its documents are of. */
function withArchive(table: VolumeTable, name: string): VolumeTable {
  const archive = { values: [name], labels: [], of: table.dates.map(() => 1) };
  return { ...table, facets: { ...table.facets, archive } };
}

/** Opens another archive, or says why it cannot be searched. */
async function openOther(
  { name, url }: NamedArchive,
  files: IndexFiles,
): Promise<OpenArchive | AbsentArchive> {
  const base = `${url}pagefind/`;
  const signal = AbortSignal.timeout(foreignWait);
  try {
    return { name, url, base, catalogue: await files.wait(readCatalogue(base, files, { signal }), base) };
  } catch (error) {
    if (!(error instanceof UnreadableFile) || isMalformed(error)) return { name, absence: 'format' };
    // There was an answer, though not a file.
    const answered = typeof error.cause === 'number' || error.cause instanceof SyntaxError;
    return { name, absence: answered ? 'missing' : 'away' };
  }
}

/** Whether a file came, and is not what its name says. */
function isMalformed(error: unknown): boolean {
  return error instanceof UnreadableFile && error.cause instanceof RangeError;
}

/** Reads what there is to search in an index; throws when it is of another kind. */
async function readCatalogue(base: string, files: IndexFiles, init?: RequestInit): Promise<Catalogue> {
  const catalogue = await files.json<Catalogue>(base + CATALOGUE_FILE, { cache: 'no-cache', ...init });
  if (catalogue.format !== CATALOGUE_FORMAT) throw new Error('format');
  return catalogue;
}
