import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { recordsOf } from '../../../src/archive/archive.ts';
import { anchorOf, passagesOf as placesOf } from '../../../src/archive/places.ts';
import { passagesOf, shownMentions } from '../../../src/site/views/passages.ts';
import { loadFixture } from '../load-fixture.ts';
import { madeArticle, madeMention, madePerson, paragraph } from '../made-up.ts';

const lin = madePerson('lin', '林远山');

const cases: [text: string, before: string, after: string][] = [
  ['第一句。第二句林远山说：“好。”第三句。', '第二句', '说：“好。”'],
  ['林远山来了', '', '来了'],
  ['问：谁？林远山！', '', '！'],
];

for (const [text, before, after] of cases) {
  test(`“${text}” is cut where its sentence begins and ends`, () => {
    const article = madeArticle([paragraph('p1', text)]);
    const [group] = passagesOf([madeMention(lin, article, 'p1', text.indexOf(lin.name))]);
    const path = 'issues/2021-03-05/shi/#p1';
    assert.equal(group?.passages, [{ path, before, name: '林远山', after }]);
  });
}

test('a sentence that names somebody twice is shown once', () => {
  const article = madeArticle([paragraph('p1', '林远山说，林远山到了。林远山走了。')]);
  const mentions = [0, 5, 11].map((start) => madeMention(lin, article, 'p1', start));
  assert.equal(
    shownMentions({ ...lin, mentions }).map(({ start }) => start),
    [0, 11],
  );
});

test('every passage of a record stands, verbatim, where its link leads', async () => {
  for (const record of recordsOf(await loadFixture('returning'))) {
    for (const { article, passages } of passagesOf(shownMentions(record))) {
      for (const { path, before, name, after } of passages) {
        const anchor = path.slice(`${article.path}#`.length);
        const texts = placesOf(article).filter(({ place }) => anchorOf(place) === anchor);
        assert.ok(
          texts.some(({ text }) => text.includes(before + name + after)),
          `${path} ${before}${name}${after}`,
        );
      }
    }
  }
});

test('a name in the kicker is cut out of the kicker, not out of the title', () => {
  const article = madeArticle([], { kicker: '记者林远山：', title: '夜色里的闸' });
  const [group] = passagesOf([madeMention(lin, article, 'kicker', 2)]);
  assert.equal(group?.passages, [
    { path: 'issues/2021-03-05/shi/#title', before: '记者', name: '林远山', after: '：' },
  ]);
});

test.run();
