import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseQuery } from '../../../src/search/query/query.ts';

const understood: [typed: string, parts: string[]][] = [
  ['工会', ['工会']],
  ['  工会　职工 ', ['工会', '职工']],
  ['"劳模 工匠"', ['劳模工匠']],
  ['“劳模 工匠” 进校园', ['劳模工匠', '进校园']],
  ['「双阶梯」', ['双阶梯']],
  ['工会 -职工', ['工会', '-职工']],
  ['工会 －“双 阶梯”', ['工会', '-双阶梯']],
  ['COVID-19', ['covid19']],
  ['-10℃', ['10℃']],
  ['推动“双阶梯”行动', ['推动双阶梯行动']],
  ['“双阶梯”行动', ['双阶梯行动']],
  ['“开展“双阶梯”行动”', ['开展双阶梯行动']],
  ['"没有关上', ['没有关上']],
  ['工会 工会 工 会', ['工会', '工', '会']],
  ['工会 。', ['工会']],
  ['😀', ['😀']],
  ['<img onerror=alert(1)>', ['<img', 'onerror=alert1>']],
];

for (const [typed, parts] of understood) {
  test(`“${typed}” asks for ${parts.join(' and ')}`, () => {
    const query = parseQuery(typed);
    assert.ok(query.ok);
    if (!query.ok) return;
    assert.equal(
      query.parts.map((part) => (part.excluded ? '-' : '') + part.units.join('')),
      parts,
    );
  });
}

const refused: [why: string, typed: string, fault: string][] = [
  ['an empty query', '', 'empty'],
  ['spaces alone', ' 　\n', 'empty'],
  ['punctuation alone', '，。“”', 'only-signs'],
  ['ten thousand characters', '工'.repeat(10_000), 'too-long'],
  ['six hundred characters', '工'.repeat(600), 'too-long'],
  ['more words than anyone types', Array.from({ length: 40 }, (_, i) => `w${i}`).join(' '), 'too-many'],
];

for (const [why, typed, fault] of refused) {
  test(`${why} is answered with a reason`, () => assert.equal(parseQuery(typed), { ok: false, fault }));
}

test.run();
