import { anchorOf } from '../../archive/places.ts';
import type { ArchiveRecord, Article, Evidence, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { type RecordFolder, recordFolders } from '../../model/kinds.ts';
import { href } from '../format/address.ts';
import { figureValue } from '../format/figure-value.ts';
import { listLabel } from '../views/labels.ts';

/** Something that an article tells of; `href` leads to its record, or to the paragraph of this page that it rests on. */
export interface Fact {
  href: string;
  text: string;
  /** The number of a figure, as printed. */
  value?: string;
  /** The date of an event. */
  date?: string;
}

/** The records of each kind, the figures and the events of one article, each under its title; none without any. */
export function factsOf(article: Article, site: Site): { title: string; facts: Fact[] }[] {
  const t = strings(site.language);
  const groups = [
    ...recordFolders.map((folder) => ({
      title: listLabel(folder, t),
      facts: recordsOf(article, folder).map(({ path, name }) => ({
        href: href(site, path),
        text: name,
      })),
    })),
    {
      title: listLabel('figures', t),
      facts: article.figures.map((figure) => ({
        href: placeOf(figure.evidence, article),
        value: figureValue(figure, site.language),
        text: figure.counts,
      })),
    },
    {
      title: listLabel('events', t),
      facts: article.events.map(({ evidence, date, title }) => ({
        href: placeOf(evidence, article),
        date,
        text: title,
      })),
    },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}

/** The records of one kind that an article mentions, each once, first mentions first. */
export function recordsOf(article: Article, folder: RecordFolder): ArchiveRecord[] {
  const records = new Set<ArchiveRecord>();
  for (const { record } of article.mentions) if (record.folder === folder) records.add(record);
  return [...records];
}

/** Where on the article's own page the words of a statement stand; empty when they stand elsewhere. */
function placeOf(evidence: readonly Evidence[], article: Article): string {
  const here = evidence.find((each) => each.article === article);
  return here ? `#${anchorOf(here.place)}` : '';
}
