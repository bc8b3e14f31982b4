import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { hintFor } from '../../../src/locales/hints.ts';
import { languages } from '../../../src/locales/language.ts';
import { writtenSchemas } from '../../../src/model/written.ts';
import { schemaFiles } from '../../../src/site/open-data/schema-files.ts';
import { archiveRoot, firstArchive, testOfFirst } from '../../site.ts';

const schemas = new Map(
  [...schemaFiles((part, key) => hintFor(part, key, 'en'))].map(({ path, content }) => [
    /([a-z]+)\.schema\.json$/.exec(path)?.[1],
    JSON.parse(content),
  ]),
);

const ajv = new Ajv({ strict: false });

/** Where a value does not fit the schema of a kind, as an editor's tool sees it; undefined when it does. */
function misfit(kind: string, value: unknown): string | undefined {
  if (ajv.validate(schemas.get(kind), value)) return undefined;
  const { instancePath = '', keyword = '', params = {} } = ajv.errors?.at(-1) ?? {};
  return [instancePath, keyword, ...Object.values(params)].join(' ');
}

/** YAML as an editor's tool reads it: numbers are numbers. */
const readYaml = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const filesOf = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

for (const kind of ['people', 'organizations', 'initiatives', 'figures', 'events']) {
  testOfFirst(`an editor's tool finds nothing wrong with the ${kind} of the first issue`, () => {
    for (const file of filesOf(`_data/${kind}`)) assert.is(misfit(kind, readYaml(file)), undefined, file);
  });
}

for (const name of [...firstArchive, 'english', 'returning', 'empty'] as const) {
  test(`an editor's tool finds nothing wrong with the site and the issues of the ${name} archive`, () => {
    const root = archiveRoot(name);
    assert.is(misfit('site', readYaml(join(root, '_data/site.yaml'))), undefined);
    for (const folder of name === 'empty' ? [] : filesOf(join(root, 'src/issues'))) {
      assert.is(misfit('issues', readYaml(join(folder, 'issue.yaml'))), undefined, folder);
      for (const file of filesOf(folder).filter((one) => one.endsWith('.md'))) {
        const [, matter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
        assert.is(misfit('articles', parse(matter)), undefined, file);
      }
    }
  });
}

const wrong: [kind: string, yaml: string, where: string][] = [
  ['issues', 'date: 2023-04-26\nauther: x', ' additionalProperties auther'],
  ['issues', 'weekday: 星期三', ' required date'],
  ['issues', 'date: 2023/4/26', '/date pattern'],
  ['articles', 'title: 好\nbyline: [{ role: 记者, nmae: 王 }]', '/byline/0 required name'],
  ['articles', 'title: 好\ndraft: 是', '/draft type boolean'],
  ['people', 'name: 王\nroles: [{ role: Model Worker, basis: named, evidence: [] }]', '/roles/0/role'],
  ['figures', '[{ id: a, value: 约 2500 个, counts: 岗位, evidence: [] }]', '/0/value type number'],
  [
    'site',
    'title: 刊\nlanguage: en\ntimezone: UTC\nurl: https://example.org/\ncards: 很多',
    '/cards type integer',
  ],
  ['site', 'title: 刊\nlanguage: xx\ntimezone: UTC\nurl: https://example.org/', '/language'],
];

for (const [kind, yaml, where] of wrong) {
  test(`an editor's tool marks ${JSON.stringify(yaml)} while it is typed`, () => {
    assert.match(misfit(kind, parse(yaml)) ?? 'nothing', where);
  });
}

const right: [kind: string, yaml: string][] = [
  ['articles', 'title: 好\nbyline: [{ name: 王 }]'],
  ['issues', 'date: 2023-04-26\nnumber: 12'],
  ['issues', 'date: "2023-04-26"\nnumber: "0123"'],
  ['articles', 'title: 2023\npage: 3\nsource: { publication: null }\ndraft: true'],
  [
    'figures',
    '[{ id: a, value: 61.94, unit: 万元, counts: 资金, evidence: [{ article: 2023-04-26/a, quote: 资金, occurrence: 2 }] }]',
  ],
  ['events', '[{ date: 2022, title: 成立, evidence: [{ article: 2023-04-26/a, quote: 成立 }] }]'],
];

for (const [kind, yaml] of right) {
  test(`an editor's tool takes ${JSON.stringify(yaml)}`, () => {
    assert.is(misfit(kind, parse(yaml)), undefined);
  });
}

test('every field of every kind is explained', () => {
  assert.is(schemas.size, Object.keys(writtenSchemas(languages)).length);
  const unexplained: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [name, value] of Object.entries(schema)) {
      if (name === 'properties') {
        for (const [field, own] of Object.entries(value)) {
          if (typeof own !== 'object' || own === null || !('description' in own) || own.description === '')
            unexplained.push(`${path}.${field}`);
        }
      }
      look(value, name === 'properties' ? path : `${path}.${name}`);
    }
  };
  for (const [kind, schema] of schemas) look(schema, String(kind));
  assert.equal(unexplained, []);
});

test.run();
