import type { ProblemList } from '../../content/problem.ts';
import { reportTwice } from '../../content/twice.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { constantSections, optionalSections } from '../../model/sections.ts';
import type { Site } from '../types.ts';

/** What the menu may lead to under the base, beside sections. */
interface NavTargets {
  /** Pages and files by their paths, without slashes at the ends. */
  paths: ReadonlySet<string>;
  /** Those of them that stand at the top, like sections. */
  pages: readonly string[];
}

/** Whether an entry of the menu is written as an address with a scheme or a host, which no path under the base has. */
export function leadsOutside(to: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(to);
}

/**
 * Reports entries of the menu that lead nowhere, to a section that is off, or where another leads already, and addresses
 * of other sites that are not https or have no label.
 */
export function checkNav(
  { nav, model }: Pick<Site, 'nav' | 'model'>,
  yaml: YamlFile,
  { paths, pages }: NavTargets,
  problems: ProblemList,
): void {
  const on = optionalSections.filter((section) => model.has[section]);
  const known = [...constantSections, ...on, ...pages];
  nav?.forEach(({ to, label }, index) => {
    const place = yaml.placeOf(['nav', index, 'to']);
    const isKnown = to === '' || known.includes(to);
    const leads = leadsOutside(to) ? /^https:\/\/[^\s<>"'/]+/.test(to) : isKnown || paths.has(to);
    if (optionalSections.some((section) => section === to && !model.has[section]))
      problems.error('nav-section-off', place, { seen: to });
    else if (!leads) problems.unknown('nav-unknown', place, to, known, { known: known.join(', ') });
    else if (label === '' && !isKnown) problems.error('nav-label-missing', place, { seen: to });
  });
  const led = nav?.map(({ to }) => to) ?? [];
  reportTwice(led, (index) => yaml.placeOf(['nav', index, 'to']), problems);
}
