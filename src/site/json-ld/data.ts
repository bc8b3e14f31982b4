import type { Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { type ListName, listNames } from '../../model/kinds.ts';
import { absoluteUrl } from '../format/address.ts';
import { listLabel } from '../views/labels.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graph, type JsonLd, type Thing, thing } from './node.ts';

/** The open data page: a catalogue of data sets, each with its files. */
export function dataJsonLd(site: Site): JsonLd {
  const { data } = strings(site.language);
  const catalog = thing('DataCatalog', {
    name: `${site.title} · ${data.title}`,
    description: data.description,
    url: absoluteUrl(site, 'data/'),
    inLanguage: site.language,
    dataset: listNames.map((kind) => dataset(site, kind)),
  });
  return graph(catalog, breadcrumbs(site, [{ name: data.title, path: 'data/' }]));
}

function dataset(site: Site, kind: ListName): Thing {
  const t = strings(site.language);
  const { data } = t;
  const download = (extension: string, encodingFormat: string) =>
    thing('DataDownload', { encodingFormat, contentUrl: absoluteUrl(site, `data/${kind}.${extension}`) });
  return thing('Dataset', {
    '@id': `${absoluteUrl(site, 'data/')}#${kind}`,
    name: `${site.title} · ${listLabel(kind, t)}`,
    description: data.intro,
    url: absoluteUrl(site, 'data/'),
    inLanguage: site.language,
    isAccessibleForFree: true,
    copyrightNotice: site.rights,
    distribution: [download('json', 'application/json'), download('csv', 'text/csv')],
  });
}
