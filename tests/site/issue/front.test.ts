import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Issue } from '../../../src/archive/types.ts';
import { madeArticle, madeIssue, paragraph } from '../made-up.ts';
import { renderMain } from '../render-page.ts';

const rendered = (issue: Issue) => renderMain('issue', { issue, head: { issue } });

function issueOf(count: number) {
  const issue = madeIssue('2021-03-05');
  issue.articles = Array.from({ length: count }, (_, index) =>
    madeArticle([paragraph('p1', '内容。')], {
      title: `第${index + 1}篇`,
      path: `issues/2021-03-05/a${index + 1}/`,
    }),
  );
  return issue;
}

for (const count of [1, 2, 60]) {
  test(`an issue of ${count} shows every article once as a headline, in order`, () => {
    const titles = [...rendered(issueOf(count)).matchAll(/<a href="[^"]*">(第\d+篇)<\/a>/g)].map(
      ([, title]) => title,
    );
    assert.equal(
      titles,
      Array.from({ length: count }, (_, index) => `第${index + 1}篇`),
    );
  });
}

test('an issue without a number says that none is stated', () => {
  assert.match(rendered(issueOf(1)), /期号：<span class="unstated">原文未载<\/span>/);
});

test('a number that says what it is has no label before it', () => {
  assert.match(rendered({ ...issueOf(1), number: '第7期' }), '<span><span>第7期</span></span>');
  assert.match(rendered({ ...issueOf(1), number: '7' }), '<span>期号：<span>7</span></span>');
});

test('an issue that has no article yet says so', () => assert.match(rendered(issueOf(0)), '本期没有文章'));

test('an issue that is a file alone shows the file, and does not say that something is missing', () => {
  const attachment = { file: 'src/issues/a.pdf', path: 'issues/2021-03-05/a.pdf', name: 'a.pdf' };
  const issue = issueOf(0);
  issue.attachments = [
    { ...attachment, title: '扫描件', type: 'application/pdf', bytes: 900, isSound: false },
  ];
  assert.not.match(rendered(issue), '本期没有文章');
  assert.match(rendered(issue), /<a href="[^"]*\/a\.pdf" type="application\/pdf">扫描件<\/a>/);
});

test('an issue leads to the issues before and after it', () => {
  const issue = { ...issueOf(1), previous: madeIssue('2021-02-01'), next: madeIssue('2021-04-01') };
  const html = rendered(issue);
  assert.match(html, /rel="prev" href="\/shi\/issues\/2021-02-01\/"/);
  assert.match(html, /rel="next" href="\/shi\/issues\/2021-04-01\/"/);
});

test.run();
