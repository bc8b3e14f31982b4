import { basename, extname } from 'node:path';
import { xmlText } from '../../files/xml-text.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { type Html, html, type Part } from '../../rendering/html/html.ts';
import { articlesOf, type Book, type BookPart, identifierOf } from './book.ts';
import { pagesOf } from './printed-pages.ts';

const types = new Map([
  ['.jpg', 'image/jpeg'],
  ['.png', 'image/png'],
]);

/** What a book says of itself: metadata, its files, their order (EPUB 3.3, "Package document"). */
export function packageFile(book: Book, parts: readonly BookPart[]): string {
  const properties = new Map([
    ['contents.xhtml', 'nav'],
    ['cover.jpg', 'cover-image'],
  ]);
  const item = (name: string, type: string) => {
    const has = properties.get(name);
    return html`<item id="${idOf(name)}" href="${name}" media-type="${type}"${has ? html` properties="${has}"` : ''}/>\n`;
  };
  const pictures = ['cover.jpg', ...book.pictures.files.map(({ path }) => path)];
  const { language } = book.site;
  return xmlText(
    String(html`<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(book)}</metadata>
<manifest>
${parts.map(({ name }) => item(name, 'application/xhtml+xml'))}${pictures.map((name) => item(name, types.get(extname(name)) ?? ''))}${item('book.css', 'text/css')}</manifest>
<spine>
${parts.map(({ name }) => html`<itemref idref="${idOf(name)}"/>\n`)}</spine>
</package>
`),
  );
}

/** What names a file of a book inside its package. */
function idOf(name: string): string {
  return `f-${basename(name)}`;
}

function metadata(book: Book): Part {
  const { site, title, of, date } = book;
  const languages = new Set([site.language, ...articlesOf(book).map(({ lang }) => lang)]);
  const said = (name: string, value: string): Html | '' =>
    value === '' ? '' : html`<dc:${name}>${value}</dc:${name}>\n`;
  return [
    html`<dc:identifier id="id">${identifierOf(book)}</dc:identifier>\n`,
    said('title', title),
    [...languages].map((language) => said('language', language)),
    said('date', date),
    said('publisher', of.publisher?.name ?? ''),
    said('rights', site.rights),
    html`<dc:source id="source">${absoluteUrl(site, book.page)}</dc:source>\n`,
    pagesOf(book).length > 0 ? html`<meta refines="#source" property="source-of">pagination</meta>\n` : '',
    html`<meta property="dcterms:modified">${modifiedAt(book)}</meta>
<meta property="belongs-to-collection" id="series">${of.title}</meta>
<meta refines="#series" property="collection-type">series</meta>\n`,
    accessibility(book).map(([property, value]) => html`<meta property="${property}">${value}</meta>\n`),
  ];
}

/** What those who cannot see, or cannot hold, a book have of it (EPUB Accessibility 1.1, "Discoverability"). */
function accessibility(book: Book): readonly (readonly [property: string, value: string])[] {
  const pages = pagesOf(book).length > 0;
  const features = [
    'alternativeText',
    'displayTransformability',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    'unlocked',
    ...(pages ? ['pageBreakMarkers', 'pageNavigation'] : []),
  ];
  return [
    ['schema:accessMode', 'textual'],
    ['schema:accessMode', 'visual'],
    ['schema:accessModeSufficient', 'textual'],
    ...features.map((feature) => ['schema:accessibilityFeature', feature] as const),
    ['schema:accessibilityHazard', 'none'],
    ['schema:accessibilitySummary', book.site.strings.editions.accessible],
  ];
}

/** When a book last changed, as far as its texts tell it: its date, or that of the newest correction. */
function modifiedAt(book: Book): string {
  const days = articlesOf(book).flatMap(({ corrections }) => corrections.map(({ date }) => date));
  const last = [`${book.date}-01-01`.slice(0, 10), ...days].sort().at(-1);
  return `${last}T00:00:00Z`;
}
