import { fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { validate } from '../../content/validate.ts';
import { readYaml, type YamlFile } from '../../content/yaml.ts';
import { languages } from '../../locales/language.ts';
import { fieldsOf } from '../../model/field.ts';
import { isSiteUrl, type SiteFile, siteSchema, usualCards } from '../../model/site.ts';
import { statedFields } from '../resolve/field-resolver.ts';
import type { Site } from '../types.ts';

const file = '_data/site.yaml';

/** The site with the id of its publisher, which is resolved when the organisations are read. */
export interface ReadSite {
  site: Omit<Site, 'publisher'>;
  publisher: string;
  yaml: YamlFile;
}

/** Reads `_data/site.yaml`; `siteUrl` (from `SITE_URL`) stands instead of its `url`. */
export function readSite(reader: RootReader, siteUrl: string | undefined): ReadSite | undefined {
  const present = reader.list('_data').files.includes('site.yaml');
  if (!present && !reader.problems.items.some((problem) => problem.file === file || problem.file === '_data'))
    reader.problems.error('site-yaml-missing', fileStart(file));
  const source = present ? reader.text(file) : undefined;
  const yaml = source === undefined ? undefined : readYaml(source, file, reader.problems);
  const checked = yaml && validate(siteSchema(languages), yaml, reader.problems);
  if (siteUrl !== undefined && !isSiteUrl(siteUrl)) {
    reader.problems.error('bad-site-url-environment', fileStart(file), { seen: siteUrl });
    return undefined;
  }
  if (!yaml || !checked) return undefined;
  return { site: siteOf(checked, siteUrl ?? checked.url), publisher: checked.publisher ?? '', yaml };
}

function siteOf(checked: SiteFile, address: string): Omit<Site, 'publisher'> {
  const { origin, base } = placeOf(address);
  const url = `${origin}${base}`;
  const others = (checked.federation ?? []).map((other) => {
    const place = placeOf(other.url);
    return { name: other.name, url: `${place.origin}${place.base}` };
  });
  return {
    ...statedFields(fieldsOf(siteSchema(languages)), checked),
    url,
    origin,
    base,
    repository: (checked.repository ?? '').replace(/\/+$/, ''),
    offline: checked.offline ?? true,
    cards: checked.cards ?? usualCards,
    // One list may serve all the archives that are in it.
    federation: others.filter((other) => other.url !== url),
  };
}

/** The origin of an address, and its path with a slash at both ends. */
function placeOf(address: string): { origin: string; base: string } {
  const { origin, pathname } = new URL(address);
  return { origin, base: `/${pathname.split('/').filter(Boolean).join('/')}/`.replace('//', '/') };
}
