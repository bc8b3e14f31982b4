import { CATALOGUE_FORMAT, type Catalogue } from './catalogue.ts';
import { FileFault, type FileGuard } from './guard-fetch.ts';

/** Another archive that is searched together with this one. */
export interface OtherArchive {
  name: string;
  /** The absolute address of its site, with its slash. */
  url: string;
}

/** An archive whose index is open; `url` is that of its site, empty for this one's. */
export interface OpenArchive extends OtherArchive {
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

const LIMIT_MS = 6000;

/** Reads the catalogue of an archive whose index is at `base`, or says why it cannot be searched. */
export async function openArchive(
  { name, url }: OtherArchive,
  base: string,
  guard: FileGuard,
): Promise<OpenArchive | AbsentArchive> {
  const address = `${base}catalogue.json`;
  try {
    const read = guard.json<Catalogue>(address, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const catalogue = await guard.wait(read, address);
    return catalogue.format === CATALOGUE_FORMAT
      ? { name, url, base, catalogue }
      : { name, absence: 'format' };
  } catch (error) {
    return { name, absence: error instanceof FileFault && error.answered ? 'missing' : 'away' };
  }
}
