import type { RootReader } from '../../content/root-reader.ts';
import { recordsOf } from '../archive.ts';
import { shownFiles } from '../read/known-files.ts';
import type { ReadArchive } from '../read/read-archive.ts';
import { redirectsOf } from '../resolve/redirects.ts';
import type { ResolvedArchive, Showing } from '../resolve/resolve-archive.ts';
import type { Picture, Redirect } from '../types.ts';
import { allowNumbers } from './allow-numbers.ts';
import { checkArticles } from './check-articles.ts';
import { checkClaims } from './check-claims.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkNames, checkParents } from './check-records.ts';
import { checkSettings } from './check-settings.ts';
import { LinkTargets } from './link-targets.ts';
import { warnOfDates } from './warn-of-dates.ts';
import { warnOfFigures } from './warn-of-figures.ts';
import { warnOfTexts } from './warn-of-texts.ts';

/** What is checked, and what is left unsaid. */
export interface Checking extends Showing {
  /** Leaves out what is said of texts that may be right. */
  errorsOnly: boolean;
  /** The day of the reading, `YYYY-MM-DD`: issues of later days are warned of. */
  today: string | undefined;
}

/** Checks what no file says by itself, and gives what the checks found: the former addresses, the pictures that are shown. */
export async function checkArchive(
  reader: RootReader,
  read: ReadArchive,
  resolved: ResolvedArchive,
  { shows, errorsOnly, today, problems }: Checking,
): Promise<{ redirects: Redirect[]; pictures: Picture[] }> {
  const { settings, issues, pages, texts, publicFiles, model, placeIn } = read;
  const { records, statements, newsletters, articleSections } = resolved;
  checkClaims(records.people, read.records, problems);
  checkNames(records, placeIn, problems);
  checkParents(records, placeIn, problems);
  checkArticles(reader, issues, model.kinds);
  const paged = recordsOf(records).filter(({ folder }) => model.folders.includes(folder));
  const listed = [...paged, ...newsletters, ...articleSections].map(({ path }) => path);
  const beside = shownFiles(issues, pages, publicFiles);
  const targets = new LinkTargets(read, listed, beside);
  checkLinks(texts, { targets, shows, problems });
  const pictures = await checkPictures(reader, texts, beside, shows);
  if (!errorsOnly) warnOfTexts(issues, problems);
  warnOfDates(issues, today, { placeIn, problems });
  warnOfFigures(statements.figures, read.records, problems);
  const ownTexts = texts.map(({ of }) => of);
  const redirects = redirectsOf(ownTexts, paged, placeIn, problems);
  if (settings) {
    const linked = [...resolved.issues, ...ownTexts.filter(shows), ...publicFiles];
    const paths = [...listed, ...linked.map(({ path }) => path)];
    checkSettings(settings, { paths, files: publicFiles, roles: resolved.roles, problems });
    allowNumbers(settings.allowed, settings.yaml, problems);
  }
  return { redirects, pictures };
}
