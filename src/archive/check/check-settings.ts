import { isPictureName } from '../../content/inspect-picture.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { ReadSite } from '../read/read-site.ts';
import type { RecordIndex } from '../resolve/record-index.ts';
import type { CopiedFile, VocabularyTerm } from '../types.ts';
import { checkNav } from './check-nav.ts';
import { reportMissing } from './named-file.ts';

/** What the settings of a site are held against. */
interface Surroundings {
  /** The files that are served as they are. */
  files: readonly CopiedFile[];
  /** The addresses under the base that the menu may lead to, beside sections. */
  paths: Iterable<string>;
  /** The roles of the vocabulary; undefined where its file is at fault. */
  roles: RecordIndex<VocabularyTerm> | undefined;
  problems: ProblemList;
}

/** Checks what `site.yaml` says against the rest of the archive: the menu, the role of the roster, the logo. */
export function checkSettings(
  { site, sections, yaml }: ReadSite,
  { files, paths, roles, problems }: Surroundings,
): void {
  const { roster } = sections;
  if (typeof roster === 'object' && roster.role !== undefined)
    roles?.named(roster.role, () => yaml.placeOf(['sections', 'roster', 'role']));
  const { logo } = site;
  const names = files.map(({ path }) => path).filter(isPictureName);
  const place = () => yaml.placeOf(['logo']);
  if (logo !== '' && !isPictureName(logo)) problems.error('picture-kind', place(), { seen: logo });
  else if (logo !== '' && !names.includes(logo))
    reportMissing({ folder: 'src/public', name: logo, names }, place(), problems);
  const known = new Set([...paths].map((path) => path.replace(/\/$/, '')));
  const pages = [...known].filter((path) => !path.includes('/'));
  checkNav(site, yaml, { paths: known, pages }, problems);
}
