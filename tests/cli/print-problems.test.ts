import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { formatProblems } from '../../src/cli/print-problems.ts';
import type { Problem } from '../../src/content/problem.ts';
import { scratch } from '../run/scratch.ts';

const root = scratch('problems');
writeFileSync(join(root, 'a.yaml'), '\ufefftitle: 好\r\nauther: 王\r\n');

const unknown: Problem = {
  file: 'a.yaml',
  line: 2,
  column: 1,
  severity: 'error',
  code: 'no-such-code',
  values: { seen: 'auther' },
};
const vanished: Problem = {
  file: 'gone.yaml',
  line: 1,
  column: 1,
  severity: 'warning',
  code: 'file-vanished',
  values: {},
};
const problems = [unknown, vanished];

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

/** Problems as GitHub reads them, of files in the current directory unless another root is named. */
function annotations(list: Problem[], folder = process.cwd()): string {
  return formatProblems(folder, list, { format: 'github', language: 'en', strict: false });
}

test('for GitHub a problem marks its line in a pull request; a fix that is not known leaves no empty line', () => {
  assert.is(annotations([unknown]), '::error file=a.yaml,line=2,col=1::no-such-code\n');
});

test('a warning is one, and its fix is told too', () => {
  assert.match(annotations([vanished]), /^::warning file=gone\.yaml,line=1,col=1::[^%\n]+%0A[^%\n]+\n$/);
});

test('the path is from the repository, wherever the content lies', () => {
  assert.match(annotations([unknown], join(process.cwd(), 'tests/fixtures')), 'file=tests/fixtures/a.yaml,');
});

test('no text of an editor can end the command or begin another', () => {
  const sly = { ...unknown, file: 'a,b:c%.md', code: '100%\r\n::error::x' };
  assert.is(annotations([sly]), '::error file=a%2Cb%3Ac%25.md,line=2,col=1::100%25%0D%0A::error::x\n');
});

test.run();
