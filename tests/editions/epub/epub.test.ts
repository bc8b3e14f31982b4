import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { test } from 'uvu';
import { equal, is, match, ok } from 'uvu/assert';
import type { Article } from '../../../src/archive/types.ts';
import type { Block } from '../../../src/content/block.ts';
import { epub } from '../../../src/editions/epub/epub.ts';
import { editedIssues } from '../../../src/editions/plan-editions.ts';
import { loadFixture } from '../../site/load-fixture.ts';
import { madeArticle, madeIssue, paragraph, site } from '../../site/made-up.ts';
import { builtSite } from '../../site.ts';
import { htmlText } from '../html-text.ts';
import { editedArchives, lackingIn } from '../one-text.ts';
import { toolsFor } from '../tools-for.ts';
import { epubText, filesOf } from './epub-text.ts';

const empty = await loadFixture('empty');
const tools = toolsFor({ ...empty, site });

/** What EPUBCheck has against a book. */
async function faultsOf(book: Buffer): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message, location }) => `${id} ${message} ${location?.path}:${location?.line}`);
}

/** The links of a book that lead to no file, or to no place in it. */
function lostLinks(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    [...text.matchAll(/<a [^>]*href="([^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !/^\w+:/.test(href))
      .filter((href) => {
        const [name, id] = href.split('#');
        const target = name === '' ? text : files.get(`EPUB/${name}`);
        return target === undefined || (id !== undefined && !target.includes(`id="${id}"`));
      })
      .map((href) => `${file} ${href}`),
  );
}

/** What a book says of its parts by a term of e-books that has a role (EPUB Accessibility), without the role. */
function withoutRole(files: ReadonlyMap<string, string>): string[] {
  const named = /<\w+ (?=[^>]*epub:type="(?:appendix|chapter|footnote|noteref|page-list|pagebreak)")[^>]*>/g;
  return [...files.values()]
    .flatMap((text) => text.match(named) ?? [])
    .filter((tag) => !/ role="doc-/.test(tag));
}

/** The book of an issue of one article. */
async function bookWith(blocks: Block[], stated: Partial<Article> = {}): Promise<Buffer> {
  const issue = madeIssue('2021-03-05');
  const [file] = epub.ofIssue({ ...issue, articles: [madeArticle(blocks, { issue, ...stated })] }, tools);
  if (!file) throw new Error('The issue has no book');
  return file.prepare().make();
}

for (const name of editedArchives)
  test(`the e-book of each issue of the ${name} archive holds every character of its articles, and EPUBCheck has nothing against it`, async () => {
    const [built, archive] = [await builtSite(name), await loadFixture(name)];
    for (const issue of editedIssues(archive).filter(({ articles }) => articles.length > 0)) {
      const book = readFileSync(path.join(built, issue.path, 'issue.epub'));
      const files = filesOf(book);
      equal(lackingIn(epubText(files), issue), [], issue.id);
      equal(lostLinks(files), [], issue.id);
      equal(withoutRole(files), [], issue.id);
      equal(await faultsOf(book), [], issue.id);
    }
  });

test('the cover of a book says of which day its issue is, and its number', async () => {
  const book = readFileSync(path.join(await builtSite('english'), 'issues/2024-03-01/issue.epub'));
  const words = htmlText(filesOf(book).get('EPUB/cover.xhtml') ?? '');
  ok(words.includes('1 March 2024') && words.includes('No. '), words);
});

test('the end of a book tells what was corrected and on which words records rest', async () => {
  const { site } = await loadFixture('english');
  const book = readFileSync(path.join(await builtSite('english'), 'issues/2024-03-01/issue.epub'));
  const end = filesOf(book).get('EPUB/changes.xhtml') ?? '';
  match(end, `${site.strings.editions.evidence} “Ida Crane”`);
  match(end, '“two kettles” should read “three kettles”. The third was in the pantry.');
});

test('the e-book of a finished year holds every character of its issues, in their order', async () => {
  const [built, archive] = [await builtSite('returning'), await loadFixture('returning')];
  const book = readFileSync(path.join(built, 'issues/2021/volume.epub'));
  const files = filesOf(book);
  const articles = archive.issues.filter(({ date }) => date.startsWith('2021')).toReversed();
  for (const issue of articles) equal(lackingIn(epubText(files), issue), [], issue.id);
  equal(lostLinks(files), []);
  equal(await faultsOf(book), []);
});

test('a note is shown where it is referred to, and leads back', async () => {
  const note = { kind: 'note' as const, label: 'a', number: 1 };
  const text: Block = {
    ...paragraph('p1', '说法'),
    kind: 'paragraph',
    inlines: [
      { kind: 'text', text: '说法' },
      { ...note, reference: 1 },
    ],
  };
  const foot: Block = {
    ...note,
    id: 'fn1',
    line: 3,
    text: '出处',
    references: 1,
    paragraphs: [[{ kind: 'text', text: '出处' }]],
  };
  const files = filesOf(await bookWith([text, foot]));
  const page = files.get('EPUB/2021-03-05_shi.xhtml') ?? '';
  match(page, /<a id="ref1-1" href="#fn1" epub:type="noteref"/);
  match(page, /<aside id="fn1" epub:type="footnote"[^>]*><p><a href="#ref1-1">/);
  equal(lostLinks(files), []);
});

test('a long title, rare characters, a wide table and odd links make a sound e-book, the same bytes each time', async () => {
  const cell = (text: string) => [{ kind: 'text' as const, text }];
  const columns = Array.from({ length: 12 }, (_, index) => cell(index === 0 ? '' : `第${index}栏 <&>`));
  const table: Block = {
    id: 'p2',
    kind: 'table',
    text: '表',
    line: 3,
    head: columns.map((each, index) => (index === 0 ? [] : each)),
    rows: [columns],
    alignment: ['right', 'center', undefined],
  };
  const link = (href: string) => ({ kind: 'link' as const, href, title: '', children: cell('此处') });
  const links: Block = {
    ...paragraph('p3', '此处此处此处'),
    kind: 'paragraph',
    inlines: [link('https://example.com/a b?c=“d”&e'), link('/issues/2021-03-05/shi/#p1'), link('/people/')],
  };
  const title = '长'.repeat(200);
  const make = () =>
    bookWith([paragraph('p1', '𰻝𠮷\u0001㐀🏭 & <b> "x"'), table, links], { title, page: '2–3' });
  const book = await make();
  ok(book.equals(await make()));
  equal(await faultsOf(book), []);
  const files = filesOf(book);
  equal(lostLinks(files), []);
  const page = files.get('EPUB/2021-03-05_shi.xhtml') ?? '';
  match(page, `<h1>${title}</h1>`);
  match(page, '𰻝𠮷㐀🏭 &amp; &lt;b&gt;');
  match(page, 'href="2021-03-05_shi.xhtml#p1"');
  match(page, 'href="https://example.org/shi/people/"');
  match(files.get('EPUB/contents.xhtml') ?? '', /page-list[\s\S]*#page1">2–3</);
  is(book.subarray(30, 58).toString(), 'mimetypeapplication/epub+zip');
});

test('an issue, or a year, without articles has no e-book', () => {
  const issue = madeIssue('2021-03-05');
  equal(epub.ofIssue(issue, tools), []);
  equal(epub.ofYear?.({ year: '2021', path: 'issues/2021/', issues: [issue] }, tools), []);
});

test('a picture that is broken makes no e-book', async () => {
  const published = { file: 'package.json', key: 'k', width: 9, height: 9 };
  const figure: Block = { id: 'p1', kind: 'figure', text: '', line: 1, src: 'x.jpg', alt: '图', caption: '' };
  const issue = madeIssue('2021-03-05');
  const pictures = new Map([
    ['src/issues/2021-03-05/x.jpg', { ...published, fallback: { width: 9, extension: 'jpg' }, sources: [] }],
  ]);
  const broken = { ...tools, pictures, root: 'no-such-folder' };
  const [file] = epub.ofIssue({ ...issue, articles: [madeArticle([figure], { issue })] }, broken);
  const failed = await file
    ?.prepare()
    .make()
    .then(
      () => '',
      (error: Error) => error.message,
    );
  match(failed ?? '', 'x.jpg');
});

test.run();
