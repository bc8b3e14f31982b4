import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { allIssuesPage, noticeEvent, withNotice } from '../../../src/site/preview/preview-notice.ts';

const notice = { language: 'en', label: 'About', summary: '<b>', details: ['<i>'], all: 'All' };

test('a page ends with the notice, and its words are shown, not run', () => {
  const page = withNotice('<body><p>x</p></body></html>', notice, '/news/');
  assert.match(page, /^<body><p>x<\/p><aside [\s\S]*<\/aside>\n<\/body><\/html>$/);
  assert.match(page, '&lt;b&gt;');
  assert.match(page, '&lt;i&gt;');
  assert.match(page, 'href="/news/__preview/notice.css"');
  assert.not.match(page, /style=|<style|<script/);
});

test('a page that only leads on stays as it is', () => {
  const page = '<meta http-equiv="refresh" content="0; url=/x/"><body></body>';
  assert.is(withNotice(page, notice, '/'), page);
});

test('what is new goes to open pages in one line', () => {
  assert.is(noticeEvent(notice), 'event: notice\ndata: ["<b>","<p>&lt;i&gt;</p>"]\n\n');
});

test('the list of all issues has the newest year first, each with all its issues', () => {
  const page = allIssuesPage(notice, ['2019-12-30', '2020-01-06', '2020-01-13'], '/news/');
  assert.equal(
    [...page.matchAll(/<summary>(.*?)<\/summary>|href="\/news\/(issues.*?)"/g)].map(
      ([, year, path]) => year ?? path,
    ),
    ['2020 (2)', 'issues/2020-01-13/', 'issues/2020-01-06/', '2019 (1)', 'issues/2019-12-30/'],
  );
});

test.run();
