import { anchorOf } from '../../archive/places.ts';
import type { ArchiveRecord, Article, Evidence, RecordKind, Site } from '../../archive/types.ts';
import { type Strings, strings } from '../../locales/readers.ts';
import { href } from '../format/address.ts';
import { formatDate } from '../format/dates.ts';
import { figureValue } from '../format/figure-value.ts';
import { escapeHtml } from '../html/escape.ts';

/** How many entries a group may show unfolded. */
const longest = 12;

/** The quiet foot: the people, bodies, initiatives, figures and events of one article. */
export function articleFacts(article: Article, site: Site): string {
  const t = strings(site.language);
  const groups = [
    recordGroup(t.article.people, recordsOf(article, 'person'), site),
    recordGroup(t.article.organizations, recordsOf(article, 'organization'), site),
    recordGroup(t.article.initiatives, recordsOf(article, 'initiative'), site),
    figureGroup(article, site, t),
    eventGroup(article, site, t),
  ].filter((group) => group !== '');
  if (groups.length === 0) return '';
  return `<section class="facts" aria-labelledby="facts"><h2 id="facts">${t.article.facts}</h2>
${groups.join('')}<p class="note">${t.article.evidenceNote}</p></section>
`;
}

/** The records of one kind that an article mentions, each once, first mentions first. */
export function recordsOf(article: Article, kind: RecordKind): ArchiveRecord[] {
  const records = new Set<ArchiveRecord>();
  for (const { record } of article.mentions) if (record.kind === kind) records.add(record);
  return [...records];
}

function recordGroup(title: string, records: ArchiveRecord[], site: Site): string {
  return group(
    title,
    records.map((record) => `<a href="${href(site, record.path)}">${escapeHtml(record.name)}</a>`),
  );
}

function figureGroup(article: Article, site: Site, t: Strings): string {
  const items = article.figures.map((figure) => {
    const value = `<b class="num">${escapeHtml(figureValue(figure, site.language))}</b>`;
    return toWords(figure.evidence, article, `${value} ${escapeHtml(figure.counts)}`);
  });
  return group(t.article.figures, items);
}

function eventGroup(article: Article, site: Site, t: Strings): string {
  const items = article.events.map((event) => {
    const date = `<time datetime="${event.date}">${formatDate(event.date, site.language)}</time>`;
    return toWords(event.evidence, article, `${date} ${escapeHtml(event.title)}`);
  });
  return group(t.article.events, items);
}

/** A statement that leads to the paragraph of this page that it rests on. */
function toWords(evidence: Evidence[], article: Article, html: string): string {
  const here = evidence.find((each) => each.article === article);
  return here ? `<a href="#${anchorOf(here.place)}">${html}</a>` : html;
}

/** A long group is folded, so that the foot stays quiet. */
function group(title: string, items: string[]): string {
  if (items.length === 0) return '';
  if (items.length > longest) {
    return `<details><summary><h3>${title}</h3> ${items.length}</summary>${list(items)}</details>\n`;
  }
  return `<h3>${title}</h3>${list(items)}\n`;
}

function list(items: string[]): string {
  return `<ul class="run">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}
