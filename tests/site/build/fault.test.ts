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

/** An error with a stack, as something of the project throws it. */
const thrown = (message: string, ...frames: string[]) =>
  Object.assign(new Error(message), { stack: [`Error: ${message}`, ...frames].join('\n    at ') });
const project = resolve('/p');
const view = pathToFileURL(join(project, 'src/site/views/head.ts')).href;

const places: [what: string, error: Error, around: string, place: string, message: string][] = [
  [
    'a template’s fault is one sentence with its place',
    thrown(
      'Template render error: (./_includes/layouts/page.njk) [Line 3, Column 7]\n  Error: filter not found: nonsense',
      'Object._prettifyError (/p/node_modules/nunjucks/src/lib.js:32:11)',
    ),
    'Having trouble writing to "/out/index.html" from "./src/templates/home.njk"',
    '_includes/layouts/page.njk:3:7',
    'Error: filter not found: nonsense',
  ],
  [
    'a fault in the front matter of a template is placed there',
    thrown(
      'articleHed is not defined',
      'Object.head (eval at parse (/p/node_modules/gray-matter/lib/engines.js:43:14), <anonymous>:5:43)',
      'pageHead (/p/src/site/views/page-head.ts:80:37)',
    ),
    'Having trouble rendering njk template ./src/templates/article.njk',
    'src/templates/article.njk:5:43',
    'articleHed is not defined',
  ],
  [
    'a fault in a filter is placed in the code that threw it',
    thrown(
      'Cannot read properties of undefined',
      `head (${view}:12:5)`,
      `x (${join(project, 'node_modules/y.js')}:1:1)`,
    ),
    'Template render error: (./src/templates/home.njk)',
    'src/site/views/head.ts:12:5',
    'Cannot read properties of undefined',
  ],
];

for (const [what, error, around, place, message] of places)
  test(what, () => {
    const { values } = templateFault(Object.assign(new Error(around), { originalError: error }), project);
    assert.equal([`${values.file}:${values.line}:${values.column}`, values.message], [place, message]);
  });

test.run();
