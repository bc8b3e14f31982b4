import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BuildFault, faultOf } from '../../../src/site/build/fault.ts';
import { templateFault } from '../../../src/site/build/template-fault.ts';
import { TemplateFault } from '../../../src/site/engine/template-fault.ts';

const systemError = (code: string) =>
  Object.assign(new Error(code), { code, syscall: 'open', path: '/disk/file' });

const codes: [seen: string, code: string][] = [
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['EIO', 'machine'],
  ['ERR_WORKER_OUT_OF_MEMORY', 'memory'],
];

for (const [seen, code] of codes) {
  test(`a failing machine is named, however deep the error lies: ${seen}`, () => {
    const wrapped = Object.assign(new Error('Having trouble writing'), { originalError: systemError(seen) });
    assert.is(faultOf(new Error('outer', { cause: wrapped })).code, code);
  });
}

test('a package that is not installed is named, and a file of the project that is not there is not taken for one', () => {
  const failing = (what: string) =>
    faultOf(
      Object.assign(new Error(`Cannot find ${what} imported from /p/a.js`), { code: 'ERR_MODULE_NOT_FOUND' }),
    );
  assert.equal(failing("package 'pagefind'").values, { seen: 'pagefind' });
  assert.equal(failing("module '@a/b/package.json'").values, { seen: '@a/b' });
  assert.is(failing("package 'pagefind'").code, 'package-missing');
  assert.is(failing("module '/p/src/b.js'").code, 'internal');
});

test('an error of the program is told from one of the machine', () => {
  assert.is(faultOf(new TypeError('x is not a function')).code, 'internal');
  assert.is(faultOf(systemError('ENOENT')).code, 'internal');
});

test('a fault stays the fault that it is', () => {
  const report = { code: 'busy', values: {}, detail: '' } as const;
  assert.is(faultOf(new BuildFault(report)), report);
});

test('a template’s fault is one sentence with its place', () => {
  const nunjucks = new Error(
    'Template render error: (./_includes/layouts/page.njk) [Line 3, Column 7]\n  Error: filter not found: nonsense',
  );
  nunjucks.stack = `${nunjucks.name}: ${nunjucks.message}\n    at Object._prettifyError (/p/node_modules/nunjucks/src/lib.js:32:11)`;
  const error = Object.assign(
    new Error('Having trouble writing to "/out/index.html" from "./src/templates/home.njk"'),
    {
      originalError: nunjucks,
    },
  );
  const { values } = templateFault(error, '/p');
  assert.equal(values, {
    file: '_includes/layouts/page.njk',
    line: 3,
    column: 7,
    message: 'Error: filter not found: nonsense',
  });
});

test('what a template asks for in vain is told with the place that the template gave', () => {
  const place = { file: '_includes/layouts/base.njk', line: 3, column: 7 };
  const error = Object.assign(new Error('Having trouble writing to "/out/index.html"'), {
    originalError: new TemplateFault('template-name', place, 'artcle'),
  });
  for (const { code, values } of [templateFault(error, '/p'), faultOf(error)]) {
    assert.is(code, 'template-name');
    assert.equal(values, { ...place, seen: 'artcle' });
  }
});

test('a fault in the front matter of a template is placed there', () => {
  const thrown = new ReferenceError('articleHed is not defined');
  thrown.stack =
    'ReferenceError: articleHed is not defined\n    at Object.head (eval at parse (/p/node_modules/gray-matter/lib/engines.js:43:14), <anonymous>:5:43)\n    at pageHead (/p/src/site/views/page-head.ts:80:37)';
  const error = Object.assign(
    new Error('Having trouble rendering njk template ./src/templates/article.njk'),
    {
      originalError: thrown,
    },
  );
  assert.equal(templateFault(error, '/p').values, {
    file: 'src/templates/article.njk',
    line: 5,
    column: 43,
    message: 'articleHed is not defined',
  });
});

test('a fault in a filter is placed in the code that threw it', () => {
  const thrown = new TypeError('Cannot read properties of undefined');
  const project = resolve('/p');
  const code = pathToFileURL(join(project, 'src/site/views/head.ts')).href;
  thrown.stack = `TypeError: Cannot read properties of undefined\n    at head (${code}:12:5)\n    at x (${join(project, 'node_modules/y.js')}:1:1)`;
  const error = Object.assign(new Error('Template render error: (./src/templates/home.njk)'), {
    originalError: thrown,
  });
  assert.equal(templateFault(error, project).values, {
    file: 'src/site/views/head.ts',
    line: 12,
    column: 5,
    message: 'Cannot read properties of undefined',
  });
});

test.run();
