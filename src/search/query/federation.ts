import { CATALOGUE_FILE, CATALOGUE_FORMAT, type Catalogue } from '../catalogue.ts';
import {
  type AbsentArchive,
  type NamedArchive,
  type OpenArchive,
  type OpenHoldings,
  openAlone,
} from './archives.ts';
import { FileFault, type FileGuard } from './guard-fetch.ts';

const LIMIT_MS = 6000;

/**
 * Opens the index of this site and those of others, to be searched together. An archive that is away, or goes away, is left out and named;
 * so is one whose index is of another kind.
 */
export const openTogether: OpenHoldings = async (scope, guard) => {
  const { others = [] } = scope;
  const [holdings, ...answers] = await Promise.all([
    openAlone(scope, guard),
    ...others.map((other) => openOther(other, guard)),
  ]);
  const { present, absent } = holdings;
  for (const answer of answers) {
    if ('absence' in answer) absent.push(answer);
    else if (answer.catalogue.engine === present[0].catalogue.engine) present.push(answer);
    else absent.push({ name: answer.name, absence: 'format' });
  }
  holdings.leaveOut = (fault) => {
    const lost = present.findIndex(
      ({ url, base }) => url && fault instanceof FileFault && fault.address.startsWith(base),
    );
    if (lost < 0) return false;
    for (const { name } of present.splice(lost, 1)) absent.push({ name, absence: 'away' });
    return true;
  };
  return holdings;
};

/** Opens another archive, or says why it cannot be searched. */
async function openOther(
  { name, url }: NamedArchive,
  guard: FileGuard,
): Promise<OpenArchive | AbsentArchive> {
  const base = `${url}pagefind/`;
  const address = base + CATALOGUE_FILE;
  const signal = AbortSignal.timeout(LIMIT_MS);
  try {
    const catalogue = await guard.wait(
      guard.json<Catalogue>(address, { cache: 'no-cache', signal }),
      address,
    );
    return catalogue.format === CATALOGUE_FORMAT
      ? { name, url, base, catalogue }
      : { name, absence: 'format' };
  } catch (fault) {
    // There was an answer, though not a file.
    const answered =
      fault instanceof FileFault && (typeof fault.cause === 'number' || fault.cause instanceof SyntaxError);
    return { name, absence: answered ? 'missing' : 'away' };
  }
}
