import type { Site } from '../../archive/types.ts';
import { absoluteUrl } from '../format/address.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graph, type JsonLd, thing } from './node.ts';

/** What a page can be that is about nothing in particular (schema.org). */
export type PageType = 'CollectionPage' | 'AboutPage' | 'SearchResultsPage' | 'WebPage';

/** Any other page: an index (`CollectionPage`) or a page that stands alone, with the way to it. */
export function sectionJsonLd(page: { type: PageType; name: string; path: string }, site: Site): JsonLd {
  const url = absoluteUrl(site, page.path);
  return graph(
    thing(page.type, { '@id': url, url, name: page.name, inLanguage: site.language }),
    breadcrumbs(site, [{ name: page.name, path: page.path }]),
  );
}
