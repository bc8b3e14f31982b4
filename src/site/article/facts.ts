import { anchorOf } from '../../archive/places.ts';
import type { ArchiveRecord, Article, Evidence, Site } from '../../archive/types.ts';
import { type ListName, recordFolders } from '../../model/kinds.ts';
import { href } from '../../rendering/format/address.ts';
import { figureValue } from '../../rendering/format/figure-value.ts';
import { listLabel } from '../../rendering/lists/labels.ts';

/** Something that an article tells of; `href` leads to its record, or to the paragraph of this page that it rests on. */
interface Fact {
  href: string;
  text: string;
  /** The number of a figure, as printed. */
  value?: string;
  /** The date of an event. */
  date?: string;
}

/** The records of each kind, the figures and the events of one article, each under its title; none without any. */
export function factsOf(article: Article, site: Site): { title: string; facts: Fact[] }[] {
  // Each once, first mentions first.
  const records = [...new Set<ArchiveRecord>(article.mentions.map(({ record }) => record))];
  const groups = recordFolders.map((folder): [ListName, Fact[]] => {
    const ofKind = records.filter((record) => record.folder === folder);
    return [folder, ofKind.map(({ path, name }) => ({ href: href(site, path), text: name }))];
  });
  const figures = article.figures.map((figure) => ({
    href: placeOf(figure.evidence, article),
    value: figureValue(figure, site.language),
    text: figure.counts,
  }));
  const events = article.events.map(({ evidence, date, title }) => ({
    href: placeOf(evidence, article),
    date,
    text: title,
  }));
  groups.push(['figures', figures], ['events', events]);
  const t = site.strings;
  return groups.flatMap(([list, facts]) => (facts.length > 0 ? [{ title: listLabel(list, t), facts }] : []));
}

/** Where on the article's own page the words of a statement stand; empty when they stand elsewhere. */
function placeOf(evidence: readonly Evidence[], article: Article): string {
  const here = evidence.find((each) => each.article === article);
  return here ? `#${anchorOf(here.place)}` : '';
}
