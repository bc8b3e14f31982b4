import { readFileSync } from 'node:fs';
import type { Article, Issue, Site } from '../../src/archive/types.ts';
import { KeptFiles } from '../../src/rendering/pictures/kept-files.ts';
import type { Assets } from '../../src/site/assets/assets.ts';
import { TemplateEnvironment } from '../../src/site/engine/environment.ts';
import { templateFilters } from '../../src/site/filters/template-filters.ts';
import { site } from './made-up.ts';

/** The filters of a site without pictures. */
export const filters = filtersOf(site);

function filtersOf(own: Site, assets: Assets = new Map()) {
  return templateFilters({
    archive: { site: own },
    assets,
    cards: new Map(),
    pictures: new Map(),
    printed: new Set(),
    editions: { planned: [], kept: new KeptFiles('') },
    preview: false,
  });
}

/**
 * What a template prints inside `<main>`, for an article or an issue of the made-up site, or another of which as much is known as it asks for.
 * @example renderMain('issue', { issue, head: { issue } })
 */
export function renderMain(
  template: string,
  data: { head?: { issue: Issue }; issue?: Issue; article?: Article },
  archive: Readonly<Record<string, unknown>> & { site: Site } = { site, issues: [] },
  assets?: Assets,
): string {
  const file = `src/templates/${template}.njk`;
  const [, , body = ''] = readFileSync(file, 'utf8').split(/^---.*\n/m);
  const environment = new TemplateEnvironment(process.cwd());
  for (const [name, filter] of Object.entries(filtersOf(archive.site, assets)))
    environment.addFilter(name, filter);
  environment.addGlobal('site', archive.site);
  environment.addGlobal('archive', archive);
  environment.addGlobal('t', archive.site.strings);
  return environment.pageTemplate(file, body.replace(/^\{% extends .*\n/m, '')).render(data);
}
