import type { Archive } from '../archive/archive.ts';
import type { ArchiveRecord, Article, Credit, Evidence, Site } from '../archive/types.ts';
import type { SearchBlock, SearchDocument } from '../search/document.ts';
import { issueTitle } from './issue/masthead.ts';

/** Every page that can be searched for: the articles with all that is printed on them, and the records. */
export function searchDocuments(archive: Archive): SearchDocument[] {
  const { site } = archive;
  const records: ArchiveRecord[] = [...archive.people, ...archive.organizations, ...archive.initiatives];
  return [
    ...archive.articles.map((article) => articleDocument(article, site)),
    ...records.map(recordDocument),
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
    issue: issue.id,
    issueTitle: issueTitle(site, issue),
    people: [...people],
    blocks: articleBlocks(article),
  };
}

/** The blocks of the text, with what stands above and below them on the page. */
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
  const category = record.kind === 'initiative' ? record.category?.label : undefined;
  const quotes = new Set(evidenceOf(record).map(({ quote }) => quote));
  return {
    kind: record.kind,
    url: record.path,
    title: record.name,
    names: record.aliases,
    ...(category && { category }),
    blocks: [...quotes].map((text) => ({ id: '', kind: 'quote', text })),
  };
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
