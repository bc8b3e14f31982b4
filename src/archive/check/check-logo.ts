import { isPictureName } from '../../content/inspect-picture.ts';
import { nearest } from '../../content/nearest.ts';
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
  const near = nearest(logo, known.filter(isPictureName)) ?? '';
  const missing = near === '' ? 'logo-missing' : 'logo-missing-near';
  const code = isPictureName(logo) ? missing : 'logo-kind';
  problems.error(code, yaml.placeOf(['logo']), { seen: logo, nearest: near });
}
