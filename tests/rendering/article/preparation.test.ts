import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Block } from '../../../src/content/block.ts';
import type { Besides, Repair } from '../../../src/model/article.ts';
import { correctionSentence, preparationOf } from '../../../src/rendering/article/preparation.ts';
import { madeArticle, site } from '../../site/made-up.ts';

const t = site.strings.article;
const figure: Block = { kind: 'figure', src: '01-1.png', alt: '', caption: '', id: 'p1', text: '', line: 1 };
const told = (source: { file?: string; without?: Besides[] }, blocks: Block[]): string[] => {
  const whole = { file: '', publication: '', note: '', without: [], ...source };
  return preparationOf(madeArticle(blocks, { source: whole }), site).rest;
};

test('a page says what its proof does not cover: pictures, and what a document held besides', () => {
  assert.equal(told({ file: 'source.txt', without: ['comments', 'running'] }, [figure]), [
    '逐字核对的是文字，图片不在其内。',
    '收到的原稿里还有批注、页眉、页脚，没有收入。',
  ]);
});

test('a page without pictures, and of a text that held nothing besides, says nothing more', () => {
  assert.equal(told({ file: 'source.txt' }, []), []);
  assert.equal(told({}, [figure]), [], 'nothing was proved, so nothing is excepted');
});

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
    const [told = ''] = preparationOf(madeArticle([], { repairs: [repair] }), site).repairs;
    assert.match(told, sentence);
  });
}

test('a correction says what was and what is, and the note where there is one', () => {
  const correction = { date: '2021-09-17', was: '120', is: '210', note: '' };
  assert.is(correctionSentence(correction, t), '原作“120”，更正为“210”。');
  assert.is(
    correctionSentence({ ...correction, note: '漏了一站。' }, t),
    '原作“120”，更正为“210”。 漏了一站。',
  );
});

test.run();
