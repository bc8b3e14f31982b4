import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../archive/types.ts';
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
    const { date, path: page } = issue;
    const { site } = tools.archive;
    const of = issue.newsletter ?? site;
    const [title, year] = [issueTitle(issue, site), formatDate(date.slice(0, 4), site.language)];
    return files(`${page}issue.epub`, { site, of, page, title, date, year, issues: [issue] }, tools);
  },
  ofYear({ year: date, path: page, issues }, tools) {
    const { site } = tools.archive;
    const year = site.strings.editions.bound(date);
    const title = `${site.title} ${year}`;
    return files(`${page}volume.epub`, { site, of: site, page, title, date, year, issues }, tools);
  },
};

/** The file of a book; none where nothing is in it. */
function files(path: string, all: Omit<Book, 'pictures'>, tools: EditionTools): EditionFile[] {
  const issues = all.issues.filter(({ articles }) => articles.length > 0);
  if (issues.length === 0) return [];
  const prepare = () => {
    const place = { folder: 'pictures/', column };
    const pictures = new EditionPictures(articlesOf({ issues }), place, tools);
    const book = { ...all, issues, pictures };
    const texts = textsOf(book);
    const cover = tools.draw('card.typ', { shape: 'portrait', card: coverText(book) });
    const make = async () => {
      const made = await Promise.all(
        pictures.files.map(async ({ path, prepare }) => [`EPUB/${path}`, await prepare().make()] as const),
      );
      return bookFile([
        ...texts.map(([name, text]) => [name, Buffer.from(text)] as const),
        ['EPUB/cover.jpg', await cover.jpg()],
        ...made,
      ]);
    };
    return { key: `${keyOf([tools.program, texts, cover.key])}.epub`, make };
  };
  return [{ path, offeredAs: 'application/epub+zip', prepare }];
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
