import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { strings } from '../../../src/locales/readers.ts';
import type { Repair } from '../../../src/model/article.ts';
import { articlePreparation, repairSentence } from '../../../src/site/article/preparation.ts';
import { madeArticle, site } from '../made-up.ts';

const t = strings('zh-CN').article;
const cases: [repair: Repair, sentence: RegExp][] = [
  [{ kind: 'join', before: '甲', after: '乙', certainty: 'certain' }, /接上：“甲”后接“乙”。$/],
  [{ kind: 'split', before: '甲', after: '乙', certainty: 'certain' }, /分开.*“甲”.*“乙”/],
  [
    { kind: 'move', text: '甲', to: 'lead', certainty: 'inferred' },
    /“甲”一段移到文首作导语。（据文意推断）$/,
  ],
  [{ kind: 'move', text: '甲', to: '乙', certainty: 'certain' }, /“甲”一段移到“乙”之前。$/],
  [{ kind: 'remove', text: '下转第2版', certainty: 'certain' }, /删去.*“下转第2版”/],
  [{ kind: 'replace', before: '１', after: '1', certainty: 'certain' }, /“１”改作“1”/],
];

for (const [repair, sentence] of cases) {
  test(`a repair of kind ${repair.kind} is told in plain words`, () => {
    assert.match(repairSentence(repair, t), sentence);
  });
}

test('publication, page and number that the text does not state are said to be so', () => {
  const html = articlePreparation(madeArticle([]), site);
  assert.is(html.match(/<dd class="unstated">原文未载<\/dd>/g)?.length, 3);
});

test('a correction is shown with its day, what was and what is', () => {
  const corrections = [{ date: '2021-04-01', was: '5人', is: '6人', note: '' }];
  const html = articlePreparation(madeArticle([], { corrections }), site);
  assert.match(html, /<time datetime="2021-04-01">2021年4月1日<\/time> 原作“5人”，更正为“6人”。/);
});

test.run();
