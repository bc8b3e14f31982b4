import type { Archive } from '../../archive/archive.ts';
import { creditTexts } from '../../archive/places.ts';
import { evidenceOf } from '../../archive/resolve/quotations-in.ts';
import type {
  ArchiveRecord,
  Article,
  Attachment,
  Figure,
  Issue,
  OwnPage,
  Site,
} from '../../archive/types.ts';
import { type Block, textKind } from '../../content/block.ts';
import { type Language, localeOf } from '../../locales/language.ts';
import type { Field } from '../../model/field.ts';
import type { Facets, FacetValue, SearchBlock, SearchDocument } from '../../search/document.ts';
import { figureValue } from '../format/figure-value.ts';
import { issueTitle } from '../issue/issue-name.ts';
import { figureAddresses } from '../views/figure-pages.ts';

/** All that can be searched for: the articles with all that is printed on them, the records, the archive's own pages, the figures. */
export function searchDocuments(archive: Archive): SearchDocument[] {
  const { site } = archive;
  const figurePages = figureAddresses(archive);
  const documents: SearchDocument[] = [
    ...archive.articles.map((article) => articleDocument(article, site)),
    ...archive.records.map((record) => recordDocument(record, archive)),
    ...archive.pages.map(pageDocument),
    ...archive.issues.flatMap((issue) =>
      issue.attachments.map((attachment, index) => attachmentDocument(attachment, index, issue, site)),
    ),
    ...archive.figures.map((figure) => figureDocument(figure, figurePages.get(figure) ?? 'figures/', site)),
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
    lang: article.lang,
    title: article.title,
    kicker: article.kicker,
    byline: creditTexts(article.byline).join(' '),
    ...dated,
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

/** The blocks of the text, with what stands above and below them on the page, under the anchors that are there. */
function articleBlocks(article: Article, { model: { told } }: Site): SearchBlock[] {
  const head = searchedTexts(article, told.articles.fields);
  const credits = creditTexts(article.issue.credits).join(' ');
  return [
    ...head,
    ...searchedBlocks(article.blocks),
    ...searchedTexts(article.issue, told.issues.fields),
    ...(credits === '' ? [] : [{ id: 'credits', kind: 'paragraph' as const, text: credits }]),
  ];
}

/** A file that is published with an issue: found by what it is called, there where the issue's page lists it. */
function attachmentDocument(
  { title, name }: Attachment,
  index: number,
  issue: Issue,
  site: Site,
): SearchDocument {
  return {
    kind: 'attachment',
    url: issue.path,
    title,
    ...inIssue(issue, site),
    blocks: [{ id: `attachment-${index + 1}`, kind: 'paragraph', text: name }],
  };
}

function pageDocument({ path, lang, title, description, blocks }: OwnPage): SearchDocument {
  const head: SearchBlock[] = description === '' ? [] : [{ id: 'title', kind: 'heading', text: description }];
  return { kind: 'page', url: path, lang, title, facets: {}, blocks: [...head, ...searchedBlocks(blocks)] };
}

function searchedBlocks(blocks: readonly Block[]): SearchBlock[] {
  return blocks.map((block) => ({ id: block.id, kind: textKind(block), text: block.text }));
}

/** The texts of the fields that are searched; those of the archive's own stand at no anchor. */
function searchedTexts(holder: object, fields: readonly Field[]): SearchBlock[] {
  return fields.flatMap(({ name, meta }): SearchBlock[] => {
    const text: unknown = meta.searched && Reflect.get(holder, name);
    const id = meta.label === undefined ? 'title' : '';
    return typeof text === 'string' && text !== '' ? [{ id, kind: 'heading', text }] : [];
  });
}

/** A record is found by its names and by the words that its statements rest on. */
function recordDocument(record: ArchiveRecord, { site, roster }: Archive): SearchDocument {
  const { fields } = site.model.told[record.folder];
  const quotes = new Set(evidenceOf(record).map(({ quote }) => quote));
  return {
    kind: record.kind,
    url: record.path,
    title: record.name,
    names: record.aliases,
    ...(record.kind === 'person' && roster.includes(record) && { onRoster: true }),
    facets: facetsOf(record, fields),
    blocks: [
      ...searchedTexts(record, fields),
      ...[...quotes].map((text) => ({ id: '', kind: 'quote' as const, text })),
    ],
  };
}

/** A figure is a row of a page of figures: found by what it counts and by its words. */
function figureDocument(figure: Figure, url: string, site: Site): SearchDocument {
  const { issue, counts, initiative } = figure;
  const quotes = new Set(figure.evidence.map(({ quote }) => quote));
  const { facets, ...dated } = inIssue(issue, site);
  // The anchor of its row.
  const id = `figure-${figure.key.replace('/', '-')}`;
  return {
    kind: 'figure',
    url,
    title: `${counts} ${figureValue(figure, site.language)}`,
    ...dated,
    facets: {
      ...facets,
      ...facetsOf(issue, site.model.told.issues.fields),
      ...(initiative && facetsOf(initiative, site.model.told.initiatives.fields)),
    },
    blocks: [...quotes].map((text) => ({ id, kind: 'quote', text })),
  };
}

/** What a document says of the issue that it is of, and that results can be filtered by it. */
function inIssue(issue: Issue, site: Site): Pick<SearchDocument, 'date' | 'issueTitle' | 'facets'> {
  const title = issueTitle(issue, site);
  return { date: issue.date, issueTitle: title, facets: { issue: [{ value: issue.id, label: title }] } };
}

/** The facets that the model gives a thing's fields, with what readers see of their values. */
function facetsOf(thing: object, fields: readonly Field[]): Facets {
  const facets = fields.flatMap(({ name, meta }): [string, FacetValue[]][] => {
    const stated: unknown = Reflect.get(thing, name);
    const values = (Array.isArray(stated) ? stated : [stated]).flatMap(facetValue);
    return meta.facet && values.length > 0 ? [[meta.facet, values]] : [];
  });
  return Object.fromEntries(facets);
}

function facetValue(value: unknown): FacetValue[] {
  if (typeof value === 'object' && value !== null && 'label' in value)
    return [{ value: String(value.label) }];
  if (typeof value === 'object' && value !== null && 'title' in value && 'id' in value)
    return [{ value: String(value.id), label: String(value.title) }];
  return typeof value === 'string' && value !== '' ? [{ value }] : [];
}
