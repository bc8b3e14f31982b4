import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { githubAnnotation } from '../../src/cli/github-annotation.ts';

const problem = {
  file: 'src/a.md',
  line: 5,
  column: 3,
  severity: 'error',
  code: 'x',
  message: '错了',
  fix: '改',
} as const;

test('a problem marks its line in a pull request', () => {
  assert.is(githubAnnotation(problem, process.cwd()), '::error file=src/a.md,line=5,col=3::错了%0A改');
});

test('a warning is one, and a fix that is not known leaves no empty line', () => {
  assert.is(
    githubAnnotation({ ...problem, severity: 'warning', fix: '' }, process.cwd()),
    '::warning file=src/a.md,line=5,col=3::错了',
  );
});

test('the path is from the repository, wherever the content lies', () => {
  assert.match(
    githubAnnotation(problem, join(process.cwd(), 'tests/fixtures')),
    'file=tests/fixtures/src/a.md,',
  );
});

test('no text of an editor can end the command or begin another', () => {
  const annotation = githubAnnotation(
    { ...problem, file: 'a,b:c%.md', message: '100%\r\n::error::x' },
    process.cwd(),
  );
  assert.is(annotation, '::error file=a%2Cb%3Ac%25.md,line=5,col=3::100%25%0D%0A::error::x%0A改');
});

test.run();
