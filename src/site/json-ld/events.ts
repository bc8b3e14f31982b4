import type { ArchiveEvent, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { absoluteUrl } from '../format/address.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graph, type JsonLd, thing } from './node.ts';

/** The timeline: the events that a page shows, each with its date and the words that tell of it. */
export function timelineJsonLd(events: readonly ArchiveEvent[], site: Site): JsonLd {
  const list = thing('ItemList', {
    itemListElement: events.map(({ title, date, evidence }, index) => {
      const url = evidence[0] && absoluteUrl(site, evidence[0].path);
      return thing('ListItem', {
        position: index + 1,
        item: thing('Event', { name: title, startDate: date, url }),
      });
    }),
  });
  const crumb = { name: strings(site.language).timeline.title, path: 'timeline/' };
  return graph(events.length > 0 ? list : undefined, breadcrumbs(site, [crumb]));
}
