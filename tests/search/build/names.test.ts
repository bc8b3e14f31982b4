import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { collectNames } from '../../../src/search/build/names.ts';
import { suggestedOf } from '../../../src/search/build/suggested.ts';
import { collectTraditional } from '../../../src/search/build/variants.ts';
import { simplify } from '../../../src/search/query/nearest.ts';
import { parseQuery, type QueryPart } from '../../../src/search/query/query.ts';
import { suggestNames } from '../../../src/search/query/suggest.ts';
import { article, record } from '../fixtures.ts';

const documents = [
  record('person', 'fu', '傅玉香', ''),
  record('person', 'shan', '单小芳', ''),
  record('organization', 'union', '丹徒区总工会', '', ['区总工会']),
  record('initiative', 'steps', '“双阶梯”行动', ''),
  record('figure', 'f', '家', ''),
  article('a', '傅玉香的一天', []),
];
const names = collectNames(suggestedOf(documents));

const typed: [typed: string, found: string[]][] = [
  ['fyx', ['傅玉香']],
  ['fuyuxiang', ['傅玉香']],
  ['fuyu', ['傅玉香']],
  ['傅', ['傅玉香', '傅玉香的一天']],
  ['一天', ['傅玉香的一天']],
  ['shan', ['单小芳']],
  ['区总', ['丹徒区总工会']],
  ['双阶梯行', ['“双阶梯”行动']],
  ['ＦＹＸ', ['傅玉香']],
  ['', []],
  ['。', []],
  ['zzz', []],
];

for (const [text, found] of typed) {
  test(`“${text}” suggests ${found.join() || 'nothing'}`, () => {
    assert.equal(
      suggestNames(names, text).map(({ name }) => name),
      found,
    );
  });
}

function partsOf(typed: string): QueryPart[] {
  const query = parseQuery(typed);
  return query.ok ? query.parts : [];
}

test('Traditional characters become Simplified ones, one for one', () => {
  const parts = partsOf('勞動模範');
  assert.equal(simplify(parts, collectTraditional())[0]?.units.join(''), '劳动模范');
});

test('what is Simplified already is not converted', () => {
  const parts = partsOf('劳动后里');
  assert.is(simplify(parts, collectTraditional()), parts);
});

test('no character is converted twice or to itself', () => {
  const { from, to } = collectTraditional();
  assert.is([...from].length, [...to].length);
  assert.ok([...from].every((character, i) => character !== [...to][i]));
});

test.run();
