import type { Archive } from '../../archive/archive.ts';
import type { ArchiveRecord, Article, Credit, Evidence, Figure, Site } from '../../archive/types.ts';
import type { Facets, SearchBlock, SearchDocument } from '../../search/document.ts';
import { figureValue } from '../format/figure-value.ts';
import { issueTitle } from '../issue/masthead.ts';
import { figureAddresses } from '../views/figure-pages.ts';

/** All that can be searched for: the articles with all that is printed on them, the records, the figures. */
export function searchDocuments(archive: Archive): SearchDocument[] {
  const { site } = archive;
  const figurePages = figureAddresses(archive);
  const records: ArchiveRecord[] = [...archive.people, ...archive.organizations, ...archive.initiatives];
  return [
    ...archive.articles.map((article) => articleDocument(article, site)),
    ...records.map(recordDocument),
    ...archive.figures.map((figure) => figureDocument(figure, figurePages.get(figure) ?? 'figures/', site)),
  ];
}

function articleDocument(article: Article, site: Site): SearchDocument {
  const { issue } = article;
  const people = new Set<string>();
  for (const { record } of article.mentions) if (record.kind === 'person') people.add(record.name);
  return {
    kind: 'article',
    url: article.path,
    title: article.title,
    kicker: article.kicker,
    byline: creditLine(article.byline),
    date: issue.date,
    issueTitle: issueTitle(site, issue),
    facets: {
      issue: [{ value: issue.id, label: issueTitle(site, issue) }],
      people: [...people].map((value) => ({ value })),
    },
    blocks: articleBlocks(article),
  };
}

/** The blocks of the text, with what stands above and below them on the page, under the anchors that are there. */
function articleBlocks(article: Article): SearchBlock[] {
  const blocks: SearchBlock[] = [];
  if (article.deck) blocks.push({ id: 'title', kind: 'heading', text: article.deck });
  for (const { id, kind, text } of article.blocks) blocks.push({ id, kind, text });
  const credits = creditLine(article.issue.credits);
  if (credits) blocks.push({ id: 'credits', kind: 'paragraph', text: credits });
  return blocks;
}

/** A record is found by its names and by the words that its statements rest on. */
function recordDocument(record: ArchiveRecord): SearchDocument {
  const quotes = new Set(evidenceOf(record).map(({ quote }) => quote));
  return {
    kind: record.kind,
    url: record.path,
    title: record.name,
    names: record.aliases,
    facets: categoryFacet(record.kind === 'initiative' ? record.category : undefined),
    blocks: [...quotes].map((text) => ({ id: '', kind: 'quote', text })),
  };
}

/** A figure is a row of a page of figures: found by what it counts and by its words. */
function figureDocument(figure: Figure, url: string, site: Site): SearchDocument {
  const { issue, counts, initiative } = figure;
  const quotes = new Set(figure.evidence.map(({ quote }) => quote));
  const id = figureAnchor(figure.key);
  return {
    kind: 'figure',
    url,
    title: `${counts} ${figureValue(figure, site.language)}`,
    date: issue.date,
    issueTitle: issueTitle(site, issue),
    facets: {
      issue: [{ value: issue.id, label: issueTitle(site, issue) }],
      ...categoryFacet(initiative?.category),
    },
    blocks: [...quotes].map((text) => ({ id, kind: 'quote', text })),
  };
}

function categoryFacet(category: { label: string } | undefined): Facets {
  return category ? { category: [{ value: category.label }] } : {};
}

/** The anchor of a figure's row, from its key. */
export function figureAnchor(key: string): string {
  return `figure-${key.replace('/', '-')}`;
}

function evidenceOf(record: ArchiveRecord): Evidence[] {
  const statements = [
    ...(record.kind === 'person' ? record.roles : []),
    ...(record.kind === 'initiative' ? [] : record.honours),
  ];
  return [...statements.flatMap(({ evidence }) => evidence), ...record.evidence];
}

function creditLine(credits: readonly Credit[]): string {
  return credits.map(({ role, name }) => `${role} ${name}`).join(' ');
}
