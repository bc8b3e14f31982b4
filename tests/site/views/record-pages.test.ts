import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { recordPages } from '../../../src/site/views/record-pages.ts';
import { loadFixture } from '../load-fixture.ts';
import { madeArticle, madeFigure, madeMention, madePerson, paragraph } from '../made-up.ts';

const lin = madePerson('lin', '林远山');

test('somebody whom no text mentions has a page all the same', () => {
  assert.equal(
    recordPages([lin]).map(({ path, pages }) => [path, pages.count]),
    [['people/lin/', 1]],
  );
});

test('many mentions go on to further pages, none is left out and none comes twice', () => {
  const articles = Array.from({ length: 120 }, () => madeArticle([paragraph('p1', '林远山。')]));
  const mentions = articles.map((article) => madeMention(lin, article, 'p1', 0));
  const pages = recordPages([{ ...lin, mentions }]);
  assert.equal(
    pages.map(({ path }) => path),
    ['people/lin/', 'people/lin/2/', 'people/lin/3/'],
  );
  assert.equal(
    pages.flatMap((page) => page.mentions),
    mentions,
  );
});

test('an organization with hundreds of figures, people and initiatives shows each once, page after page', async () => {
  const [organization] = (await loadFixture('returning')).organizations;
  assert.ok(organization);
  const figures = Array.from({ length: 130 }, (_, n) => madeFigure({ value: n }));
  const people = Array.from({ length: 450 }, (_, n) => madePerson(`p${n}`, `甲${n}`));
  const pages = recordPages([{ ...organization, figures, people }]);
  assert.is(pages.length, 3);
  assert.equal(
    pages.flatMap(({ lists }) => lists.figures ?? []),
    figures,
  );
  assert.equal(
    pages.flatMap(({ lists }) => lists.people ?? []),
    people,
  );
  for (const { lists } of pages)
    assert.ok(Number(lists.figures?.length) <= 50 && Number(lists.people?.length) <= 200);
});

test.run();
