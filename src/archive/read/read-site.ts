import { readData } from '../../content/data-file.ts';
import { fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { fieldsOf } from '../../model/field.ts';
import { type Model, modelOf } from '../../model/model.ts';
import type { StatedSections } from '../../model/sections.ts';
import { isSiteUrl, type SiteFile, siteSchema } from '../../model/site.ts';
import { checkLanguage } from '../check/check-language.ts';
import { leadsOutside } from '../check/check-nav.ts';
import { statedFields } from '../resolve/field-resolver.ts';
import type { Site } from '../types.ts';
import { ownFieldsOf } from './own-fields.ts';

const file = '_data/site.yaml';

/** The site with what is resolved when the records are read: who publishes it, and what its sections are called. */
export interface ReadSite {
  site: Omit<Site, 'publisher' | 'strings'>;
  publisher: string | undefined;
  /** The newsletters as they are written. */
  newsletters: SiteFile['newsletters'];
  sections: StatedSections;
  /** The private numbers that may be printed. */
  allowed: SiteFile['allow_numbers'];
  yaml: YamlFile;
}

/** Reads `_data/site.yaml`; `siteUrl` (from `SITE_URL`) stands instead of its `url`. */
export function readSite(reader: RootReader, siteUrl: string | undefined): ReadSite | undefined {
  const { problems } = reader;
  const present = reader.list('_data').files.includes('site.yaml');
  if (!present && !problems.items.some((problem) => problem.file === file || problem.file === '_data'))
    problems.error('site-yaml-missing', fileStart(file));
  const read = present ? readData(reader, file, siteSchema()) : undefined;
  const isAddress = siteUrl === undefined || isSiteUrl(siteUrl);
  if (!isAddress) problems.error('bad-site-url-environment', fileStart(file), { seen: siteUrl });
  if (!read?.yaml || !read.value || !isAddress) return undefined;
  const { yaml, value } = read;
  if (!checkLanguage(value.language, () => yaml.placeOf(['language']), problems)) return undefined;
  const { publisher, newsletters, sections = {} } = value;
  const own = ownFieldsOf(value.fields, value.language, yaml, problems);
  const site = siteOf(value, siteUrl ?? value.url, modelOf(sections, own));
  return { site, publisher, newsletters, sections, allowed: value.allow_numbers, yaml };
}

function siteOf(written: SiteFile, address: string, model: Model): ReadSite['site'] {
  const own = addressOf(address);
  const others = written.federation.map(({ name, url }) => ({ name, url: addressOf(url).url }));
  return {
    ...statedFields(fieldsOf(siteSchema()), written),
    ...own,
    model,
    nav: written.nav?.map(({ to, label = '' }) => ({ to: targetOf(to), label })),
    repository: (written.repository ?? '').replace(/\/+$/, ''),
    // One list may serve all the archives that are in it.
    federation: others.filter(({ url }) => url !== own.url),
  };
}

/** Where an entry of the menu leads: a path is written with slashes at its ends or without. */
function targetOf(to: string): string {
  const path = leadsOutside(to) ? to : to.trim().replace(/^\/|\/$/g, '');
  return path === 'home' ? '' : path;
}

/** An address as a site's: its path, `base`, has a slash at both ends. */
function addressOf(written: string): { url: string; origin: string; base: string } {
  const { origin, pathname } = new URL(written);
  const base = `/${pathname.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  return { url: `${origin}${base}`, origin, base };
}
