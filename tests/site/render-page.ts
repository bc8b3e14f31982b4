import { readFileSync } from 'node:fs';
import type { Article, Issue } from '../../src/archive/types.ts';
import { KeptFiles } from '../../src/rendering/pictures/kept-files.ts';
import { TemplateEnvironment } from '../../src/site/engine/environment.ts';
import { templateFilters } from '../../src/site/filters/template-filters.ts';
import { site } from './made-up.ts';

/** The filters of a site without pictures. */
export const filters = templateFilters({
  archive: { site },
  assets: new Map(),
  cards: new Map(),
  pictures: new Map(),
  printed: new Set(),
  editions: { planned: [], kept: new KeptFiles('') },
  preview: false,
});

/**
 * What a template prints inside `<main>`, for an article or an issue of the made-up site.
 * @example renderMain('issue', { issue, head: { issue } })
 */
export function renderMain(
  template: string,
  data: { head?: { issue: Issue }; issue?: Issue; article?: Article },
): string {
  const file = `src/templates/${template}.njk`;
  const [, , body = ''] = readFileSync(file, 'utf8').split(/^---.*\n/m);
  const environment = new TemplateEnvironment(process.cwd());
  for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);
  for (const [name, value] of Object.entries({ site, archive: { site, issues: [] }, t: site.strings }))
    environment.addGlobal(name, value);
  return environment.pageTemplate(file, body.replace(/^\{% extends .*\n/m, '')).render(data);
}
