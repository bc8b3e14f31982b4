import { isPictureName } from '../../content/inspect-picture.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { YamlFile } from '../../content/yaml.ts';
import type { CopiedFile, Site } from '../types.ts';

/** Reports a logo that is no picture, or that is not among the files that are served as they are. */
export function checkLogo(
  { logo }: Pick<Site, 'logo'>,
  yaml: YamlFile,
  files: readonly CopiedFile[],
  problems: ProblemList,
): void {
  const known = files.map(({ path }) => path);
  if (logo === '' || (isPictureName(logo) && known.includes(logo))) return;
  const place = yaml.placeOf(['logo']);
  if (isPictureName(logo)) problems.unknown('logo-missing', place, logo, known.filter(isPictureName));
  else problems.error('logo-kind', place, { seen: logo });
}
