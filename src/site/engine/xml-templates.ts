import type { Site } from '../../archive/types.ts';
import { xmlText } from '../../files/xml-text.ts';
import { projectFolder } from '../../project-folder.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { createClock } from '../feeds/clock.ts';
import { latestChange } from '../feeds/entry.ts';
import { TemplateEnvironment } from './environment.ts';

/**
 * Gives the function that renders the templates of `_includes/xml` for a site; what XML cannot hold is left out.
 * @example xmlTemplates(site)('atom', { title, subtitle, path, page, entries })
 */
export function xmlTemplates(site: Site): (name: string, data: object) => string {
  const environment = new TemplateEnvironment(projectFolder);
  const clock = createClock(site.timezone);
  environment.addGlobal('site', site);
  environment.addFilter('absoluteUrl', (path: string) => absoluteUrl(site, path));
  environment.addFilter('latestChange', latestChange);
  environment.addFilter('rfc3339', (day: string) => clock(day).rfc3339);
  environment.addFilter('rfc822', (day: string) => clock(day).rfc822);
  return (name, data) => xmlText(environment.getTemplate(`xml/${name}.njk`).render(data));
}
