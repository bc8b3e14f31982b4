import { CATALOGUE_FILE, CATALOGUE_FORMAT, type Catalogue } from '../catalogue.ts';
import { type IndexFiles, UnreadableFile } from '../pagefind/checked-fetch.ts';
import {
  type AbsentArchive,
  type ArchiveOpener,
  type NamedArchive,
  type OpenArchive,
  openAlone,
} from './archives.ts';

const LIMIT_MS = 6000;

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
  archives.leaveOut = (error) => {
    const lost = present.findIndex(
      ({ url, base }) => url && error instanceof UnreadableFile && error.address.startsWith(base),
    );
    if (lost < 0) return false;
    for (const { name } of present.splice(lost, 1)) absent.push({ name, absence: 'away' });
    return true;
  };
  return archives;
};

/** Opens another archive, or says why it cannot be searched. */
async function openOther(
  { name, url }: NamedArchive,
  files: IndexFiles,
): Promise<OpenArchive | AbsentArchive> {
  const base = `${url}pagefind/`;
  const address = base + CATALOGUE_FILE;
  const signal = AbortSignal.timeout(LIMIT_MS);
  try {
    const catalogue = await files.wait(
      files.json<Catalogue>(address, { cache: 'no-cache', signal }),
      address,
    );
    return catalogue.format === CATALOGUE_FORMAT
      ? { name, url, base, catalogue }
      : { name, absence: 'format' };
  } catch (error) {
    // There was an answer, though not a file.
    const answered =
      error instanceof UnreadableFile &&
      (typeof error.cause === 'number' || error.cause instanceof SyntaxError);
    return { name, absence: answered ? 'missing' : 'away' };
  }
}
