import type { Facets, SearchDocument } from '../../src/search/document.ts';

/** An article with a body of paragraphs. */
export function article(
  id: string,
  title: string,
  paragraphs: string[],
  more: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    kind: 'article',
    url: `issues/${id}/`,
    title,
    date: '2023-04-26',
    blocks: paragraphs.map((text, i) => ({ id: `p${i + 1}`, kind: 'paragraph', text })),
    ...more,
  };
}

/** The record of a person, an organisation or an initiative. */
export function record(
  kind: SearchDocument['kind'],
  id: string,
  name: string,
  text: string,
  names: string[] = [],
): SearchDocument {
  return { kind, url: `${kind}/${id}/`, title: name, names, blocks: [{ id: 'e1', kind: 'quote', text }] };
}

/** Facets whose values are shown as they are. */
export function facets(values: Readonly<Record<string, readonly string[]>>): Facets {
  return Object.fromEntries(
    Object.entries(values).map(([facet, own]) => [facet, own.map((value) => ({ value }))]),
  );
}
