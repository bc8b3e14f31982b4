import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Block } from '../../../src/content/block.ts';
import { madeArticle, madeIssue, paragraph } from '../made-up.ts';
import { renderMain } from '../render-page.ts';

const heading: Block = {
  id: 's1',
  kind: 'heading',
  level: 2,
  text: '小标题',
  line: 1,
  inlines: [{ kind: 'text', text: '小标题' }],
};
const linking = (slug: string): Block => ({
  id: 'p2',
  kind: 'paragraph',
  text: '见上',
  line: 2,
  inlines: [
    {
      kind: 'link',
      href: `/issues/2021-03-05/${slug}/#p1`,
      title: '',
      children: [{ kind: 'text', text: '见' }],
    },
    { kind: 'link', href: 'https://example.org/a', title: '', children: [{ kind: 'text', text: '上' }] },
  ],
});
const issue = madeIssue('2021-03-05');
issue.articles = ['a', 'b'].map((slug) =>
  madeArticle([paragraph('p1', '内容。'), heading, linking(slug)], {
    title: `<${slug}>`,
    section: '栏目',
    path: `${issue.path}${slug}/`,
  }),
);
issue.credits = [{ role: '责编', name: '甲', person: undefined }];
const html = renderMain('print', { issue, head: { issue } });

test('articles that print together share no id', () => {
  assert.equal(html.match(/ id="/g), [' id="'], 'the credits alone have one');
});

test('the headline of an article is below the issue’s, and its own headings are below that', () => {
  assert.equal(html.match(/<h\d/g), ['<h1', '<h2', '<h3', '<h2', '<h3']);
  assert.match(html, '<h2>&lt;a&gt;</h2>');
});

test('a link to a paragraph leads to the article, where the paragraph has its id', () => {
  assert.match(html, 'href="/shi/issues/2021-03-05/a/#p1"');
  assert.match(html, 'href="/shi/issues/2021-03-05/b/#p1"');
});

test('an address that several articles link stands once at the foot', () => {
  assert.is(html.split('<li>https://example.org/a</li>').length, 2);
});

test.run();
