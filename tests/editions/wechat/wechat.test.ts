import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { test } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { editedIssues } from '../../../src/editions/plan-editions.ts';
import { postOf } from '../../../src/editions/wechat/post.ts';
import { wechat } from '../../../src/editions/wechat/wechat.ts';
import { loadFixture } from '../../site/load-fixture.ts';
import { madeArticle, paragraph, site } from '../../site/made-up.ts';
import { builtSite } from '../../site.ts';
import { htmlText } from '../html-text.ts';
import { editedArchives, lackingIn } from '../one-text.ts';
import { noPictures, toolsFor } from '../tools-for.ts';

/** What the editor of an official account leaves as it is. */
const elements = new Set(
  'section p span strong em sup br h2 h3 h4 ul ol li blockquote table tbody tr th td img'.split(' '),
);
const attributes = new Set(['style', 'src', 'alt', 'start', 'scope']);

/** What the editor would take away from a post: elements, attributes, and styles that place or load something. */
function takenAway(body: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, given) {
      if (!elements.has(name)) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(given)) {
        if (!attributes.has(attribute)) found.push(`${name} ${attribute}`);
        if (attribute === 'src' && !value.startsWith('https://')) found.push(value);
        if (attribute === 'style' && /position|float|url\(|var\(|:\s*calc/.test(value)) found.push(value);
      }
    },
  });
  parser.end(body);
  return found;
}

for (const name of editedArchives)
  test(`the posts of the ${name} archive hold every character of its articles, and nothing that WeChat takes away`, async () => {
    const [built, archive] = [await builtSite(name), await loadFixture(name)];
    const tools = toolsFor(archive);
    for (const issue of editedIssues(archive)) {
      const items = wechat.ofIssue(issue, tools)[0]?.shown?.items() ?? [];
      is(items.length, issue.articles.length);
      for (const [index, { file, fields, cover }] of items.entries()) {
        const article = issue.articles[index];
        if (!article || !fields) throw new Error(`${file} shows no article`);
        const page = readFileSync(path.join(built, file), 'utf8');
        const body = page.replace(/^.*<\/h1>|<\/body>.*$/gs, '');
        equal(takenAway(body), [], file);
        equal(
          lackingIn(`${fields.title.text} ${htmlText(body.replace(/<sup>\[[a-z]+\]<\/sup>/g, ''))}`, {
            articles: [article],
          }),
          [],
          file,
        );
        ok(fields.title.text.length <= 64 && fields.summary.text.length <= 120, file);
        const { width, height } = await sharp(path.join(built, cover ?? '')).metadata();
        equal([width, height], [900, 383]);
      }
    }
  });

test('an address in a post stands at its foot, once, by a letter, for nobody can follow it there', () => {
  const link = (href: string, text: string) => ({
    kind: 'link' as const,
    href,
    title: '',
    children: [{ kind: 'text' as const, text }],
  });
  const block = {
    ...paragraph('p1', '网站和网站'),
    kind: 'paragraph' as const,
    inlines: [
      link('https://example.com/a', '网站'),
      link('/people/', '名录'),
      link('https://example.com/a', '网站'),
    ],
  };
  const { body, addresses } = postOf(madeArticle([block]), site, noPictures);
  is(addresses, 2);
  match(body, '网站<sup>[a]</sup>名录<sup>[b]</sup>网站<sup>[a]</sup>');
  match(body, '[a] https://example.com/a</p>');
  match(body, '[b] https://example.org/shi/people/</p>');
  not.match(body, '<a ');
});

test('a title that is longer than its field is cut there, and the text begins with the whole of it', () => {
  const title = '长'.repeat(80);
  const { title: field, body } = postOf(madeArticle([paragraph('p1', '文。')], { title }), site, noPictures);
  is(field.length, 64);
  match(body, `<strong>${title}</strong>`);
  const short = postOf(madeArticle([paragraph('p1', '文。')], { title: '短' }), site, noPictures);
  not.match(short.body, '短');
});

test.run();
