import type { ProblemList } from '../../content/problem.ts';
import type { YamlFile } from '../../content/yaml.ts';
import type { SiteFile } from '../../model/site.ts';

/** Takes out what is said of private numbers that `site.yaml` allows; warns of what it allows and nobody prints. */
export function allowNumbers(
  allowed: SiteFile['allow_numbers'],
  yaml: YamlFile,
  problems: ProblemList,
): void {
  const used = new Set<number>();
  problems.leaveOut(({ code, file, values }) => {
    if (!code.startsWith('private-')) return false;
    const index = allowed.findIndex(
      (one) =>
        one.ends.toUpperCase() === values.ends &&
        (file === one.in || file.startsWith(`${one.in.replace(/\/$/, '')}/`)),
    );
    used.add(index);
    return index !== -1;
  });
  allowed.forEach((one, index) => {
    if (!used.has(index))
      problems.warning('allows-no-number', yaml.placeOf(['allow_numbers', index]), { ...one });
  });
}
