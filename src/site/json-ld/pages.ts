import type { ArchiveEvent, Newsletter, Publisher, Site } from '../../archive/types.ts';
import type { ListName } from '../../model/kinds.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { listLabel } from '../../rendering/lists/labels.ts';
import { type Crumb, graph, type JsonLd, pageJsonLd, type Thing, thing, thingOfPage } from './node.ts';
import { periodicalReference } from './publication.ts';

/** What a page can be that is about nothing in particular (schema.org). */
export type PageType = 'CollectionPage' | 'AboutPage' | 'SearchResultsPage' | 'WebPage';

/** The home page: the web site with its search, the newsletter itself, and each where there are several. */
export function homeJsonLd(site: Site, newsletters: readonly Newsletter[] = []): JsonLd {
  const home = absoluteUrl(site, '');
  const newsletter = periodicalReference(site, { title: site.title, path: '' });
  const search = thing('SearchAction', {
    target: thing('EntryPoint', { urlTemplate: `${absoluteUrl(site, 'search/')}?q={query}` }),
  });
  const webSite = thing('WebSite', {
    '@id': `${home}#website`,
    name: site.title,
    url: home,
    inLanguage: site.language,
    description: site.description,
    potentialAction: search,
    about: { '@id': newsletter['@id'] },
  });
  const periodical = thing('Periodical', {
    ...newsletter,
    alternativeHeadline: site.tagline,
    description: site.description,
    inLanguage: site.language,
    publisher: sitePublisher(site),
    copyrightNotice: site.rights,
  });
  return graph(webSite, periodical, ...newsletters.map((each) => newsletterThing(each, site)));
}

/** A page of one of several newsletters, or of a year of it, whose address is `path`. */
export function newsletterJsonLd(newsletter: Newsletter, crumbs: readonly Crumb[], site: Site): JsonLd {
  return pageJsonLd(
    newsletterThing(newsletter, site),
    [{ name: newsletter.title, path: newsletter.path }, ...crumbs],
    site,
  );
}

function newsletterThing(newsletter: Newsletter, site: Site): Thing {
  return thing('Periodical', {
    ...periodicalReference(site, newsletter),
    alternativeHeadline: newsletter.tagline,
    inLanguage: site.language,
    publisher: publisherThing(newsletter.publisher, site),
  });
}

/** Who publishes the site, with its logo and how readers reach it; named as the site where nobody else is. */
function sitePublisher(site: Site): Thing | undefined {
  const { publisher, contact, logo, title } = site;
  const own = publisherThing(publisher, site);
  if (!contact && logo === '') return own;
  const { email, phone, address, url } = contact ?? { email: '', phone: '', address: '', url: '' };
  const point = { email, telephone: phone, url };
  return thing('Organization', {
    name: title,
    ...own,
    logo: logo === '' ? undefined : absoluteUrl(site, logo),
    address,
    contactPoint: Object.values(point).some((stated) => stated !== '')
      ? thing('ContactPoint', point)
      : undefined,
  });
}

/** Who publishes the newsletter, with the address of the page that tells of them. */
function publisherThing(publisher: Publisher | undefined, site: Site): Thing | undefined {
  if (!publisher) return undefined;
  const url = publisher.path === '' ? '' : absoluteUrl(site, publisher.path);
  return thing('Organization', { name: publisher.name, url });
}

/** An index (`CollectionPage`) or a page that stands alone, with the way to it. */
export function sectionJsonLd({ type, ...page }: Crumb & { type: PageType }, site: Site): JsonLd {
  const about = thingOfPage(type, page.path, { name: page.name, inLanguage: site.language }, site);
  return pageJsonLd(about, [page], site);
}

/** The timeline: the events that a page shows, each with its date and the words that tell of it. */
export function timelineJsonLd(events: readonly ArchiveEvent[], site: Site): JsonLd {
  const items = events.map(({ title, date, evidence }, index) => {
    const url = evidence[0] && absoluteUrl(site, evidence[0].path);
    const item = thing('Event', { name: title, startDate: date, url });
    return thing('ListItem', { position: index + 1, item });
  });
  const list = items.length > 0 ? thing('ItemList', { itemListElement: items }) : undefined;
  return pageJsonLd(list, [{ name: site.strings.timeline.title, path: 'timeline/' }], site);
}

/** The open data page: a catalogue of data sets, each with its files. */
export function dataJsonLd(site: Site): JsonLd {
  const { title, description } = site.strings.data;
  const catalog = thing('DataCatalog', {
    name: `${site.title} · ${title}`,
    description,
    url: absoluteUrl(site, 'data/'),
    inLanguage: site.language,
    dataset: site.model.lists.map((list) => dataset(list, site)),
  });
  return pageJsonLd(catalog, [{ name: title, path: 'data/' }], site);
}

function dataset(list: ListName, site: Site): Thing {
  const t = site.strings;
  const page = absoluteUrl(site, 'data/');
  const download = (extension: string, encodingFormat: string) =>
    thing('DataDownload', { encodingFormat, contentUrl: `${page}${list}.${extension}` });
  return thing('Dataset', {
    '@id': `${page}#${list}`,
    name: `${site.title} · ${listLabel(list, t)}`,
    description: t.data.intro,
    url: page,
    inLanguage: site.language,
    isAccessibleForFree: true,
    copyrightNotice: site.rights,
    distribution: [download('json', 'application/json'), download('csv', 'text/csv')],
  });
}
