import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ProblemList } from '../../../src/content/problem.ts';
import { readYaml } from '../../../src/content/yaml.ts';
import { yamlText } from '../../../src/importer/write/yaml-text.ts';
import { fc } from '../../property.ts';

function readBack(text: string): unknown {
  const problems = new ProblemList();
  const read = readYaml(text, 'x.yaml', problems);
  assert.equal(problems.items, [], text);
  return read?.value;
}

const awkward = [
  '丹徒区总工会：',
  'title：全角冒号',
  'title: 半角冒号',
  '工会: 新篇',
  '# 井号',
  '有 # 的标题',
  '- 连字符',
  '“引号开头”的标题',
  '“引号不闭合的标题',
  '"直引号"',
  "'单引号'",
  '{花括号}',
  '[方括号]',
  '*星号',
  '&锚',
  '!标签',
  '%百分号',
  '@at',
  '`反引号`',
  '| 竖线',
  '> 大于',
  '？问号',
  '? 半角问号',
  'null',
  '~',
  'no',
  'true',
  '0123',
  '2023',
  '2023-04-26',
  '1e3',
  '61.94',
  '末尾冒号:',
  '反斜线\\n',
  '制表\t符',
  '---',
  '...',
  '<<',
  '=',
];

for (const text of awkward) {
  test(`a value reads back from YAML as it was: ${text}`, () => {
    const value = { title: text, byline: [{ role: text, name: text }], list: [text] };
    assert.equal(readBack(yamlText(value)), value);
  });
}

test('whatever the characters, a value reads back from YAML as it was', () => {
  const characters = fc.constantFrom(...'工会“”：:，。#-"\'{}[]*&!%@`|>?~<=\\ 12ab,');
  const text = fc
    .array(characters, { minLength: 1, maxLength: 16 })
    .map((list) => list.join(''))
    .filter((value) => value.trim() !== '');
  fc.assert(
    fc.property(text, (one) => {
      assert.equal(readBack(yamlText({ title: one, list: [one, { quote: one }] })), {
        title: one,
        list: [one, { quote: one }],
      });
    }),
    { numRuns: 600, seed: 20230426 },
  );
});

test('what an editor reads most stays without quotation marks', () => {
  const value = {
    title: '凝心聚力当先锋 唱响新时代',
    kicker: '丹徒区总工会：',
    date: '2023-04-26',
    quote: '筹集61.94万元，“产改”',
  };
  assert.is(
    yamlText(value),
    'title: 凝心聚力当先锋 唱响新时代\nkicker: 丹徒区总工会：\ndate: 2023-04-26\nquote: 筹集61.94万元，“产改”\n',
  );
});

test.run();
