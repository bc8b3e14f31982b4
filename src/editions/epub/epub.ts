import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../archive/types.ts';
import type { CardText } from '../../rendering/card-text.ts';
import { formatDate } from '../../rendering/format/dates.ts';
import { issueTitle } from '../../rendering/issue/issue-name.ts';
import { keyOf } from '../../rendering/pictures/kept-files.ts';
import type { Edition, EditionFile, EditionTools } from '../edition.ts';
import { EditionPictures } from '../edition-pictures.ts';
import { articlesOf, type Book, type BookPart } from './book.ts';
import { coverPart, coverText } from './book-cover.ts';
import { changesPart } from './changes-part.ts';
import { contentsPart } from './contents-part.ts';
import { issueParts } from './issue-part.ts';
import { packageFile } from './package-file.ts';
import { bookFile } from './zip-file.ts';

/** The widest that a picture is shown, in CSS pixels. */
const column = 600;

/** The issue, or the issues of a year that is over, as an e-book (EPUB 3.3). */
export const epub: Edition = {
  id: 'epub',
  ofIssue(issue, tools) {
    if (issue.articles.length === 0) return [];
    const { site } = tools.archive;
    const of = issue.newsletter ?? site;
    const { title: series, publisher } = of;
    const year = formatDate(issue.date.slice(0, 4), site.language);
    const book = (): Omit<Book, 'pictures'> => ({
      site,
      page: issue.path,
      title: issueTitle(issue, site),
      series,
      publisher: publisher?.name ?? '',
      date: issue.date,
      issues: [issue],
    });
    return [file(`${issue.path}issue.epub`, book, coverText(of, year), tools)];
  },
  ofYear({ year, path, issues: all }, tools) {
    const issues = all.filter(({ articles }) => articles.length > 0);
    if (issues.length === 0) return [];
    const { site } = tools.archive;
    const name = site.strings.editions.bound(year);
    const book = (): Omit<Book, 'pictures'> => ({
      site,
      page: path,
      title: `${site.title} ${name}`,
      series: site.title,
      publisher: site.publisher?.name ?? '',
      date: year,
      issues,
    });
    return [file(`${path}volume.epub`, book, coverText(site, name), tools)];
  },
};

function file(
  path: string,
  bookOf: () => Omit<Book, 'pictures'>,
  card: CardText,
  tools: EditionTools,
): EditionFile {
  return {
    path,
    offeredAs: 'application/epub+zip',
    prepare() {
      const book = bookOf();
      const pictures = new EditionPictures(articlesOf(book), { folder: 'pictures/', column }, tools);
      const texts = textsOf({ ...book, pictures });
      const cover = tools.draw('card.typ', { shape: 'portrait', card });
      return {
        key: `${keyOf([tools.program, texts, cover.key])}.epub`,
        async make() {
          const files: [string, Uint8Array][] = texts.map(([name, text]) => [name, Buffer.from(text)]);
          files.push(['EPUB/cover.jpg', await cover.jpg()]);
          for (const { path, prepare } of pictures.files)
            files.push([`EPUB/${path}`, await prepare().make()]);
          return bookFile(files);
        },
      };
    },
  };
}

/** The texts of a book by their names: what tells where it begins, its package, its pages, its style sheet. */
function textsOf(book: Book): [name: string, text: string][] {
  const changes = changesPart(book);
  const parts: BookPart[] = [
    coverPart(book),
    contentsPart(book, changes !== undefined),
    ...book.issues.flatMap((issue: Issue) => issueParts(issue, book)),
    ...(changes ? [changes] : []),
  ];
  const style = readFileSync(join(import.meta.dirname, 'book.css'), 'utf8').replaceAll('\r\n', '\n');
  return [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageFile(book, parts)],
    ...parts.map(({ name, xhtml }): [string, string] => [`EPUB/${name}`, xhtml]),
    ['EPUB/book.css', style],
  ];
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
