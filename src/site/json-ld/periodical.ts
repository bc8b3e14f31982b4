import type { Archive } from '../../archive/archive.ts';
import type { Site } from '../../archive/types.ts';
import { absoluteUrl } from '../format/address.ts';
import { graph, type JsonLd, type Thing, thing } from './node.ts';

/** The home page: the web site with its search, and the newsletter itself. */
export function homeJsonLd({ site }: Archive): JsonLd {
  const home = absoluteUrl(site, '');
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
    about: { '@id': periodicalId(site) },
  });
  const periodical = thing('Periodical', {
    ...periodicalReference(site),
    alternativeHeadline: site.tagline,
    description: site.description,
    inLanguage: site.language,
    publisher:
      site.publisher &&
      thing('Organization', { name: site.publisher.name, url: absoluteUrl(site, site.publisher.path) }),
    copyrightNotice: site.rights,
  });
  return graph(webSite, periodical);
}

/** The newsletter, as what belongs to it names it. */
export function periodicalReference(site: Site): Thing {
  return thing('Periodical', { '@id': periodicalId(site), name: site.title, url: absoluteUrl(site, '') });
}

function periodicalId(site: Site): string {
  return `${absoluteUrl(site, '')}#periodical`;
}
