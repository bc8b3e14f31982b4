import { linksOf } from '../../archive/check/block-links.ts';
import type { Article, Site } from '../../archive/types.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';

/** A sound that a feed's entry brings along, for programs that play it. */
export interface Enclosure {
  url: string;
  type: string;
  bytes: number;
  title: string;
}

/** The sound that belongs to an article: what its text links to, and with an issue's first article what no text links to. */
export function enclosuresOf(article: Article, site: Site): Enclosure[] {
  const { attachments, articles } = article.issue;
  const sounds = attachments.filter(({ isSound }) => isSound);
  if (sounds.length === 0) return [];
  const linked = (by: readonly Article[]): string[] =>
    by.flatMap(({ blocks }) => blocks.flatMap(linksOf)).map(({ href }) => href.slice(1));
  const [own, all] = [linked([article]), linked(articles)];
  return sounds
    .filter(({ path }) => own.includes(path) || (article === articles[0] && !all.includes(path)))
    .map(({ path, type, bytes, title }) => ({ url: absoluteUrl(site, path), type, bytes, title }));
}
