import type { Site } from '../../archive/types.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';

/** A thing as schema.org describes it. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

/** A page's JSON-LD: the things it tells of, with `@context`. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': Thing[];
}

/** A page on the way to the one that is read; `path` is under the base. */
export interface Crumb {
  name: string;
  path: string;
}

type Properties = Readonly<Record<string, unknown>>;

/** A thing with the properties that are stated: empty texts and lists say nothing, so they are left out. */
export function thing(type: string, properties: Properties): Thing {
  const stated: Thing = { '@type': type };
  for (const [name, value] of Object.entries(properties)) if (!isEmpty(value)) stated[name] = value;
  return stated;
}

/** A thing that a page of the site is, or is about: the page's address is its id. */
export function thingOfPage(type: string, path: string, properties: Properties, site: Site): Thing {
  const url = absoluteUrl(site, path);
  return thing(type, { '@id': url, url, ...properties });
}

/** What a page is about, with the way to it from the home page; the page itself is the last of the crumbs. */
export function pageJsonLd(about: Thing | undefined, crumbs: readonly Crumb[], site: Site): JsonLd {
  const home = { name: site.strings.homePage, path: '' };
  const way = thing('BreadcrumbList', {
    itemListElement: [home, ...crumbs].map(({ name, path }, index) =>
      thing('ListItem', { position: index + 1, name, item: absoluteUrl(site, path) }),
    ),
  });
  return about ? graph(about, way) : graph(way);
}

/** Things as the JSON-LD of one page. */
export function graph(...things: Thing[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': things };
}

/**
 * JSON-LD as the text of a `<script type="application/ld+json">`: `<` is written `\u003c`, so that no
 * text can end the element or open a comment (HTML, "Restrictions for contents of script elements").
 */
export function serializeJsonLd(object: JsonLd): string {
  return JSON.stringify(object).replaceAll('<', '\\u003c');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
