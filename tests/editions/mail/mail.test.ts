import { readFileSync } from 'node:fs';
import path from 'node:path';
import { caniemail } from 'caniemail';
import { simpleParser } from 'mailparser';
import { test } from 'uvu';
import { equal, is, match, ok } from 'uvu/assert';
import type { Block } from '../../../src/content/block.ts';
import { ProblemList } from '../../../src/content/problem.ts';
import { letterOf } from '../../../src/editions/mail/letter.ts';
import { mail } from '../../../src/editions/mail/mail.ts';
import { draftOf, messageId } from '../../../src/editions/mail/mail-file.ts';
import { editedIssues } from '../../../src/editions/plan-editions.ts';
import { openFonts } from '../../../src/typeset/fonts.ts';
import { loadFixture } from '../../site/load-fixture.ts';
import { madeArticle, madeIssue, paragraph, site } from '../../site/made-up.ts';
import { builtSite } from '../../site.ts';
import { htmlText } from '../html-text.ts';
import { editedArchives, lackingIn } from '../one-text.ts';
import { noPictures } from '../tools-for.ts';

/** Programmes for mail whose tables are known (caniemail.com), and that readers have. */
const clients = ['gmail.*', 'outlook.*', 'apple-mail.*'] as const;

/** Windows Mail, which its maker has ended, leaves a word whole that is wider than the window, and all else as it is. */
const LONG_WORDS = 'outlook.windows-mail: word-break';

for (const name of editedArchives)
  test(`the mail of each issue of the ${name} archive holds every character of its articles, as HTML, as text and as a file`, async () => {
    const [built, archive] = [await builtSite(name), await loadFixture(name)];
    for (const issue of editedIssues(archive).filter(({ articles }) => articles.length > 0)) {
      const read = (file: string) => readFileSync(path.join(built, issue.path, file));
      const html = read('mail.html').toString();
      equal(lackingIn(htmlText(html), issue), [], issue.id);
      equal(
        lackingIn(
          read('mail.txt')
            .toString()
            .replace(/^ *(?:> ?|- )/gm, '')
            .replaceAll(' | ', ''),
          issue,
        ),
        [],
        issue.id,
      );
      const file = await simpleParser(read('mail.eml'));
      is(file.html, html);
      is(file.text?.trim(), read('mail.txt').toString().trim());
      is(file.messageId, messageId(issue, archive.site));
      ok(Buffer.byteLength(html) <= 100_000);
      const { issues } = caniemail({ clients: [...clients], html });
      equal(
        [...issues.errors].flatMap(([client, faults]) =>
          faults.map(({ title }) => `${client}: ${title}`).filter((fault) => fault !== LONG_WORDS),
        ),
        [],
        issue.id,
      );
    }
  });

test('a long article ends at a block with a link where the mail would pass 100 kB, and the short ones beside it stay whole', () => {
  const long = madeArticle(
    Array.from({ length: 300 }, (_, index) =>
      paragraph(`p${index + 1}`, `第${index + 1}段${'长'.repeat(200)}。`),
    ),
    { title: '长篇', path: 'issues/2021-03-05/chang/' },
  );
  const short = madeArticle([paragraph('p1', '短短一段。')], { title: '短讯' });
  const issue = { ...madeIssue('2021-03-05'), articles: [long, short] };
  const { html, shortened } = letterOf(issue, site, noPictures);
  ok(Buffer.byteLength(html) <= 100_000 && Buffer.byteLength(html) > 95_000);
  equal(shortened, [long]);
  match(html, '短短一段。');
  match(
    html,
    `<a href="https://example.org/shi/issues/2021-03-05/chang/">${site.strings.editions.mailWords.more}</a>`,
  );
  equal(lackingIn(htmlText(html), { articles: [short] }), []);

  const problems = new ProblemList();
  mail.check?.(issue, { root: '.', site, fonts: openFonts('.'), problems });
  equal(
    problems.items.map(({ code, severity, values }) => [code, severity, values.seen]),
    [['mail-shortened', 'warning', '长篇']],
  );
});

test('an issue of which not even the headlines have room is a mail of those that have, and a link to the rest', () => {
  const issue = madeIssue('2021-03-05');
  const articles = Array.from({ length: 400 }, (_, index) =>
    madeArticle([paragraph('p1', `第${index + 1}篇的正文。`)], {
      title: `题${index + 1}${'长'.repeat(40)}`,
      path: `${issue.path}pian-${index + 1}/`,
    }),
  );
  const { html, shortened, leftOut } = letterOf({ ...issue, articles }, site, noPictures);
  ok(Buffer.byteLength(html) <= 100_000 && Buffer.byteLength(html) > 95_000);
  ok(leftOut.length > 0 && shortened.length + leftOut.length <= 400);
  match(html, `>${site.strings.editions.mailWords.rest(leftOut.length)}</a>`);
  equal(leftOut, articles.slice(-leftOut.length));

  const problems = new ProblemList();
  mail.check?.({ ...issue, articles }, { root: '.', site, fonts: openFonts('.'), problems });
  const last = problems.items.filter(({ code }) => code === 'mail-left-out');
  equal(
    last.map(({ values }) => values.size),
    [leftOut.length],
  );
});

test('a table of many columns is no wider than a telephone, and keeps its usual look where it has few', () => {
  const table = (columns: number): Block => {
    const head = Array.from({ length: columns }, (_, index) => [
      { kind: 'text' as const, text: `第${index}栏` },
    ]);
    return { id: 'p1', kind: 'table', text: '表', line: 1, head, rows: [head], alignment: [] };
  };
  const sizeIn = (columns: number) => {
    const article = madeArticle([table(columns)]);
    const { html } = letterOf({ ...madeIssue('2021-03-05'), articles: [article] }, site, noPictures);
    const [, padding, size] = /<th [^>]*padding:\d+px (\d+)px(?:;font-size:(\d+)px)?/.exec(html) ?? [];
    return { padding: Number(padding), size: Number(size) };
  };
  equal(sizeIn(4), { padding: 8, size: Number.NaN });
  for (const columns of [6, 12, 26, 30]) {
    const { padding, size } = sizeIn(columns);
    ok(columns * (size + 2 * padding + 1) <= 290, `${columns}`);
  }
});

test('the check tells of a mail that only its pictures make too long', () => {
  const issue = madeIssue('2021-03-05');
  const figures = Array.from({ length: 700 }, (_, index): Block => {
    const id = `p${index + 1}`;
    return { id, kind: 'figure', src: `${id}.png`, alt: '图', caption: '', text: '', line: index + 3 };
  });
  const problems = new ProblemList();
  const articles = [madeArticle(figures, { issue, title: '画刊' })];
  mail.check?.({ ...issue, articles }, { root: '.', site, fonts: openFonts('.'), problems });
  equal(
    problems.items.map(({ code, values }) => [code, values.seen]),
    [['mail-shortened', '画刊']],
  );
});

test('an article in another language than its issue says so in the mail, also where it is shortened', () => {
  const issue = madeIssue('2021-03-05');
  const text = Array.from({ length: 4000 }, (_, index) =>
    paragraph(`p${index + 1}`, 'A long text in English.'),
  );
  for (const blocks of [text.slice(0, 1), text]) {
    const articles = [
      madeArticle(blocks, { issue, lang: 'en' }),
      madeArticle([paragraph('p1', '一')], { issue }),
    ];
    const { html } = letterOf({ ...issue, articles }, site, noPictures);
    equal(html.match(/<div lang="en">|<\/div>/g), ['<div lang="en">', '</div>']);
    ok(Buffer.byteLength(html) <= 100_000);
  }
});

test('what an author writes is text in a mail, and no markup', () => {
  const article = madeArticle([paragraph('p1', '<img src=x onerror="alert(1)"> & {{ x }}')], {
    title: '<b>题</b>',
  });
  const { html } = letterOf({ ...madeIssue('2021-03-05'), articles: [article] }, site, noPictures);
  match(html, '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; {{ x }}');
  match(html, '&lt;b&gt;题&lt;/b&gt;');
});

test('the file of a mail is the same bytes each time, with no day made up where the issue has none, and from nobody where no address is known', async () => {
  const parts = { subject: '试刊 2021年', html: '<p>文</p>', text: '文' };
  const issue = madeIssue('2021');
  const file = await draftOf(issue, site, parts).make();
  equal(file, await draftOf(issue, site, parts).make());
  const read = await simpleParser(file);
  is(read.date, undefined);
  is(read.from, undefined);
  is(read.subject, '试刊 2021年');

  const known = { ...site, contact: { email: 'gonghui@example.org', phone: '', address: '', url: '' } };
  const dated = await simpleParser(await draftOf(madeIssue('2021-03-05'), known, parts).make());
  is(dated.date?.toISOString().slice(0, 10), '2021-03-05');
  is(dated.from?.text, '"试刊" <gonghui@example.org>');
});

test.run();
