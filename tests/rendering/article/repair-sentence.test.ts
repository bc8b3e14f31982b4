import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { strings } from '../../../src/locales/readers.ts';
import type { Repair } from '../../../src/model/article.ts';
import { repairSentence } from '../../../src/rendering/article/repair-sentence.ts';

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

test.run();
