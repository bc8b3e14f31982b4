import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readBlocks } from '../../../src/content/blocks.ts';
import { checkBody } from '../../../src/content/check-body.ts';
import { createMarkdown } from '../../../src/content/markdown.ts';
import { ProblemList } from '../../../src/content/problem.ts';
import type { DraftBlock } from '../../../src/importer/recognise/blocks.ts';
import { markdownText } from '../../../src/importer/write/markdown-text.ts';
import { fc } from '../../property.ts';

const markdown = createMarkdown();

function readBack(blocks: readonly DraftBlock[]): { kind: string; text: string }[] {
  const body = markdownText(blocks, ['01-1.png']);
  return readBlocks(body, 1, markdown).blocks.map(({ kind, text }) => ({ kind, text }));
}

const awkward = [
  '# 不是标题',
  '#不是标题',
  '- 不是列表',
  '+ 也不是',
  '1. 不是编号',
  '12) 也不是',
  '> 不是引文',
  '*星号* 与 **双星** 与 _下划线_ 与 snake_case',
  '[方括号](不是链接) 与 ![不是图](x.png)',
  '<script>alert(1)</script> 与 <b>粗</b> 与 2 < 3',
  '{{ 7*7 }} 与 {% include %} 与 {# 注 #}',
  '`反引号` 与 ```三个```',
  '~~删除~~ 与 ~单个~',
  '&lt; 与 &amp; 与 &#60; 与 AT&T',
  '反斜线 \\* 与 \\ 与 C:\\目录',
  '---',
  '===',
  '***',
  '| 不是 | 表格 |',
  '\\# 反斜线开头',
  'https://example.org/a_b_c*d',
];

for (const text of awkward) {
  test(`a received paragraph is published as it is: ${text}`, () => {
    assert.equal(readBack([{ kind: 'paragraph', text }]), [{ kind: 'paragraph', text }]);
  });
  test(`a received line in a list is published as it is: ${text}`, () => {
    const read = readBack([{ kind: 'list', ordered: false, start: 1, items: [text, '第二项'] }]);
    assert.equal(read, [{ kind: 'list', text: `${text}\n第二项` }]);
  });
  test(`a received caption is published as it is: ${text}`, () => {
    const read = readBack([{ kind: 'figure', picture: 0, alt: text, caption: `${text} "引号"` }]);
    assert.equal(read, [{ kind: 'figure', text: `${text} "引号"` }]);
  });
}

test('whatever the characters, a paragraph, a heading and a table read back as received', () => {
  const characters = fc.constantFrom(...'#*_-+>`~[](){}<>!|\\&;.:"\'1a工 会，。=%@^$');
  const text = fc
    .array(characters, { minLength: 1, maxLength: 24 })
    .map((list) => list.join('').replace(/ +/g, ' ').trim())
    .filter((value) => value !== '');
  fc.assert(
    fc.property(text, text, (one, other) => {
      assert.equal(readBack([{ kind: 'paragraph', text: one }]), [{ kind: 'paragraph', text: one }]);
      const under = readBack([
        { kind: 'heading', level: 2, text: one },
        { kind: 'paragraph', text: other },
      ]);
      assert.equal(under, [
        { kind: 'heading', text: one },
        { kind: 'paragraph', text: other },
      ]);
      const rows = [
        [one, other],
        [other, one],
      ];
      assert.equal(readBack([{ kind: 'table', rows }]), [
        { kind: 'table', text: `${one} ${other}\n${other} ${one}` },
      ]);
    }),
    { numRuns: 400, seed: 20230426 },
  );
});

test('mark-up and templates in a received text raise no warning, for they are escaped', () => {
  const body = markdownText([{ kind: 'paragraph', text: '<script>x</script> {{ 7*7 }} {% raw %}' }], []);
  const problems = new ProblemList();
  checkBody({ file: 'x.md', body, bodyLine: 1, ...readBlocks(body, 1, markdown) }, problems);
  assert.equal(problems.items, []);
});

test.run();
