import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { divide, type Part, type Role } from '../../../src/importer/divide/divide.ts';
import { type Line, linesOf } from '../../../src/importer/line.ts';
import { newsletter } from './newsletters.ts';
import { stories } from './stories.ts';

/** The letters of what a part has in a role. */
function lettersIn({ lines }: Part, ...roles: Role[]): string {
  return letters(lines.flatMap(({ role, line }) => (roles.includes(role) ? line.text : [])).join(''));
}

function letters(text: string): string {
  return text.replace(/^(?:\d\. |[一二三四五六七八九十]、)/u, '').replace(/[^\p{L}\p{N}]/gu, '');
}

test('articles are found in newsletters of every manner, with their headlines, kickers and decks', () => {
  const count = { articles: 0, found: 0, titles: 0, lines: 0, right: 0 };
  const failures: string[] = [];
  for (let seed = 0; seed < 400; seed += 1) {
    const { lines, articles, manner } = newsletter(stories, seed);
    const { parts, shared } = divide(lines);
    const all = [...shared, ...parts.flatMap((part) => part.lines.filter(({ role }) => role !== 'section'))];
    assert.is(new Set(all.map(({ line }) => line)).size, all.length, `each line has one place: ${manner}`);
    for (const article of articles) {
      const [first = ''] = article.body;
      const part = parts.find((one) => lettersIn(one, 'body', 'heading').includes(letters(first)));
      const others = articles.filter((one) => one !== article).map(({ body }) => letters(body[0] ?? ''));
      const text = part ? lettersIn(part, 'body', 'heading') : '';
      count.articles += 1;
      if (part && !others.some((other) => text.includes(other))) count.found += 1;
      else failures.push(`not found: ${article.title} ${manner}`);
      if (part && lettersIn(part, 'title') === letters(article.title)) count.titles += 1;
      else failures.push(`headline: ${article.title} ${manner}`);
      for (const role of ['kicker', 'deck'] as const) {
        if (article[role] === '') continue;
        count.lines += 1;
        if (part && lettersIn(part, role) === letters(article[role])) count.right += 1;
      }
    }
  }
  const said = failures.slice(0, 5).join('\n');
  assert.ok(count.found >= count.articles * 0.98, `${count.found} of ${count.articles} found\n${said}`);
  assert.ok(count.titles >= count.articles * 0.97, `${count.titles} of ${count.articles} headlines\n${said}`);
  assert.ok(count.right >= count.lines * 0.93, `${count.right} of ${count.lines} kickers and decks\n${said}`);
});

/** A line of a document that says how it looks. */
function looking(text: string, size: number, more: Partial<Line> = {}): Line {
  return { text, gap: 1, indented: false, mark: 'text', start: 0, look: { size }, ...more };
}

const [first, second] = stories;
const paragraphs = [...(first?.paragraphs ?? []), ...(second?.paragraphs ?? [])];

test('one article with 小标题 in bold stays one', () => {
  const lines = [
    looking('双桥工运', 36, { bold: true }),
    looking('第7期', 16),
    looking('热饭送到机床边', 22, { bold: true, look: { size: 22, align: 'center' } }),
    ...paragraphs.flatMap((text, index) =>
      index % 2 === 0
        ? [looking(text, 16)]
        : [looking(`一份实事清单之${index}`, 16, { bold: true }), looking(text, 16)],
    ),
  ];
  const { parts } = divide(lines);
  assert.is(parts.length, 1);
  assert.is(parts[0] && lettersIn(parts[0], 'title'), '热饭送到机床边');
});

test('a list of contents is dropped, and an entry without an article is named', () => {
  const text = `双桥工运\n第7期\n\n目录\n${first?.title}……1\n${second?.title}……2\n一篇没有的文章……3\n\n${first?.title}\n\n${first?.paragraphs.join('\n')}\n\n${second?.title}\n\n${second?.paragraphs.join('\n')}\n`;
  const { parts, shared, missing } = divide(linesOf(text));
  assert.equal(
    parts.map((part) => lettersIn(part, 'title')),
    [first?.title, second?.title],
  );
  assert.is(shared.filter(({ role }) => role === 'contents').length, 4);
  assert.equal(missing, ['一篇没有的文章']);
});

test('a headline alone is an article, and 100,000 paragraphs are divided as well', () => {
  assert.is(divide(linesOf('关于清明节放假的通知\n')).parts.length, 1);
  const many = Array.from({ length: 100_000 }, (_, index) =>
    looking(`第${index}段：${paragraphs[index % 5]}`, 16),
  );
  assert.is(divide([looking('热饭送到机床边', 22), ...many]).parts.length, 1);
});

test.run();
