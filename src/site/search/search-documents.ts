import type { Archive } from '../../archive/archive.ts';
import { creditTexts } from '../../archive/places.ts';
import type { Article, OwnPage, Site } from '../../archive/types.ts';
import { type Block, textKind } from '../../content/block.ts';
import { type Language, localeOf } from '../../locales/language.ts';
import type { Field } from '../../model/field.ts';
import { printedFields } from '../../rendering/article/printed-fields.ts';
import type { SearchBlock, SearchDocument } from '../../search/document.ts';
import { facetsOf } from './facets-of.ts';
import { inIssue, issueDocuments } from './issue-documents.ts';
import { altsOf, statedBlocks, textBlock } from './printed-text.ts';
import { recordDocuments } from './record-documents.ts';

/** All that can be searched for, with all that is printed of it: articles, records, the archive's own pages, issues and what belongs to them. */
export function searchDocuments(archive: Archive): SearchDocument[] {
  const { site } = archive;
  const documents: SearchDocument[] = [
    ...archive.articles.map((article) => articleDocument(article, site)),
    ...recordDocuments(archive),
    ...archive.pages.map(pageDocument),
    ...issueDocuments(archive),
  ];
  return documents.map((document) => inLanguage(document, site.language));
}

/** Says in which language a document is, and by which its words are found in their forms. */
function inLanguage(document: SearchDocument, around: Language): SearchDocument {
  const { lang = around } = document;
  const { tag, stemmer } = localeOf(lang);
  return stemmer ? { ...document, lang, words: tag } : { ...document, lang };
}

function articleDocument(article: Article, site: Site): SearchDocument {
  const { issue, inSection } = article;
  const { facets, ...dated } = inIssue(issue, site);
  const { told } = site.model;
  const people = new Set<string>();
  for (const { record } of article.mentions) if (record.kind === 'person') people.add(record.name);
  return {
    kind: 'article',
    url: article.path,
    title: article.title,
    kicker: article.kicker,
    byline: creditTexts(article.byline).join(' '),
    ...dated,
    lang: article.lang,
    facets: {
      ...facets,
      ...(inSection && { section: [{ value: inSection.id, label: inSection.name }] }),
      people: [...people].map((value) => ({ value })),
      ...facetsOf(issue, told.issues.fields),
      ...facetsOf(article, told.articles.fields),
    },
    blocks: articleBlocks(article, site),
  };
}

/** The blocks of the text, with what stands above and below them on the page and in lists, under the anchors that are there. */
function articleBlocks(article: Article, site: Site): SearchBlock[] {
  const { told } = site.model;
  const searched = searchedBlocks(article, told.articles.fields, site);
  const known = new Set(searched.map(({ text }) => text));
  const printed = (['byline', 'dateline', 'foot'] as const)
    .flatMap((spot) => printedFields(article, spot, site).map(({ value }) => value))
    .filter((value) => !known.has(value));
  const corrected = article.corrections.flatMap(({ was, is, note }) => [was, is, note ?? '']);
  const page = article.page && site.strings.issue.page(article.page);
  const said = [...printed, page, article.summary, article.source?.note ?? '', ...corrected];
  return [
    ...searched,
    ...textBlock('figure', '', article.cover?.alt ?? ''),
    ...textBlocks(article.blocks),
    ...said.flatMap((text) => textBlock('paragraph', '', text)),
    ...searchedBlocks(article.issue, told.issues.fields, site),
    ...textBlock('paragraph', 'credits', creditTexts(article.issue.credits).join(' ')),
  ];
}

function searchedBlocks(holder: object, fields: readonly Field[], site: Site): SearchBlock[] {
  return statedBlocks(
    holder,
    fields.filter(({ meta }) => meta.searched),
    site,
    'title',
  );
}

function pageDocument({ path, lang, title, description, nav, blocks }: OwnPage): SearchDocument {
  return {
    kind: 'page',
    url: path,
    lang,
    title,
    ...(nav && nav !== title && { names: [nav] }),
    facets: {},
    blocks: [...textBlock('heading', 'title', description), ...textBlocks(blocks)],
  };
}

function textBlocks(blocks: readonly Block[]): SearchBlock[] {
  return blocks.flatMap((block) => [
    { id: block.id, kind: textKind(block), text: block.text },
    ...altsOf(block),
  ]);
}
