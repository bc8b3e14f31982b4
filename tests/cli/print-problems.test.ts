import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatProblems } from '../../src/cli/print-problems.ts';
import type { Problem } from '../../src/content/problem.ts';

const root = mkdtempSync(join(tmpdir(), 'gongkan-problems-'));
writeFileSync(join(root, 'a.yaml'), '\ufefftitle: 好\r\nauther: 王\r\n');
test.after(() => rmSync(root, { recursive: true, force: true }));

const problems: Problem[] = [
  { file: 'a.yaml', line: 2, column: 1, severity: 'error', code: 'no-such-code', values: { seen: 'auther' } },
  { file: 'gone.yaml', line: 1, column: 1, severity: 'warning', code: 'file-vanished', values: {} },
];

function print(
  format: 'text' | 'json' | 'github',
  language: 'zh-CN' | 'en',
  strict = false,
  list = problems,
): string {
  return stripVTControlCharacters(formatProblems(root, list, { format, language, strict }));
}

test('a problem is told with its place, the line and how to mend it', () => {
  const text = print('text', 'zh-CN');
  assert.match(text, 'a.yaml:2:1 错误：no-such-code\n    2 │ auther: 王\n      │ ^^^^^^\n');
  assert.match(text, 'gone.yaml:1:1 警告：文件在读取时不见了\n  改法：');
  assert.match(text, '共 1 个错误、1 个警告。');
});

test('the same in English', () => {
  const text = print('text', 'en');
  assert.match(text, 'a.yaml:2:1 error: ');
  assert.match(text, '1 error, 1 warning.');
});

test('when nothing is wrong that is said', () => {
  assert.match(print('text', 'zh-CN', false, []), '没有问题');
  assert.equal(JSON.parse(print('json', 'zh-CN', false, [])), { problems: [] });
});

test('JSON holds what the contract says and nothing else', () => {
  const { problems: printed } = JSON.parse(print('json', 'zh-CN'));
  assert.equal(Object.keys(printed[1]), ['file', 'line', 'column', 'severity', 'code', 'message', 'fix']);
  assert.is(printed[1].severity, 'warning');
});

test('strict makes warnings errors', () => {
  const { problems: printed } = JSON.parse(print('json', 'zh-CN', true));
  assert.is(printed[1].severity, 'error');
});

test('of many problems of one kind some are told, with how many more there are; the count is of all', () => {
  const many = Array.from({ length: 5 }, () => problems).flat();
  const text = stripVTControlCharacters(
    formatProblems(root, many, { format: 'text', language: 'en', strict: false, most: 2 }),
  );
  assert.is(text.match(/^a\.yaml:2:1 error/gm)?.length, 2);
  assert.is(text.match(/and 3 more of this kind/g)?.length, 2);
  assert.match(text, '5 errors, 5 warnings.');
});

test('for GitHub each problem is one line', () => {
  assert.is(print('github', 'zh-CN').trimEnd().split('\n').length, 2);
});

test.run();
