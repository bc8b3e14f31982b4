import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { z } from 'zod';
import { ProblemList } from '../../src/content/problem.ts';
import { validate } from '../../src/content/validate.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { describeProblem } from '../../src/locales/problems.ts';
import { articleSchema } from '../../src/model/article.ts';
import { figure } from '../../src/model/figure.ts';
import { person } from '../../src/model/person.ts';

type Schema = Parameters<typeof validate>[0];
const personSchema = person.schema;
const figuresSchema = z.array(figure.schema);

function check(schema: Schema, source: string): string[] {
  const problems = new ProblemList();
  const yaml = readYaml(source, 'x/a.yaml', problems);
  if (yaml) validate(schema, yaml, problems);
  return problems
    .sorted()
    .map(({ code, line, column, values }) =>
      `${code} ${line}:${column} ${values.field ?? ''} ${values.nearest ?? ''}`.trim(),
    );
}

const cases: [why: string, schema: Schema, source: string, told: string[]][] = [
  ['a sound article', articleSchema, 'title: 今日\n', []],
  [
    'a number may have zeros at its end',
    figuresSchema,
    '- {id: a, value: 61.90, counts: 元, evidence: [{article: 2021-05-01/a, quote: x}]}\n',
    [],
  ],
  [
    'a misspelt field is not missing as well',
    articleSchema,
    'titel: 今日\n',
    ['unknown-field-near 1:1 titel title'],
  ],
  [
    'a Chinese field is the English one',
    articleSchema,
    '标题: 今日\n作者: 王\n',
    ['unknown-field-near 1:1 标题 title', 'unknown-field-near 2:1 作者 byline'],
  ],
  [
    'a field like none has no suggestion',
    articleSchema,
    'title: 今日\npermalink: x\ntags: x\n',
    ['unknown-field 2:1 permalink', 'unknown-field 3:1 tags'],
  ],
  [
    'a field of a list is named with its own neighbours',
    articleSchema,
    'title: 今日\nbyline:\n  - rol: 记者\n    name: 王\n',
    ['unknown-field-near 3:5 rol role'],
  ],
  [
    'a field of another repair is not this one’s',
    articleSchema,
    'title: 今日\nrepairs:\n  - kind: remove\n    text: x\n    before: y\n',
    ['unknown-field 5:5 before'],
  ],
  [
    'everything wrong is told in one run',
    personSchema,
    'nmae: 王\naliases: x\nroles:\n  - role: A\n    basis: ｎamed\n    evidence: []\n',
    [
      'unknown-field-near 1:1 nmae name',
      'wrong-type-array 2:10 aliases',
      'bad-id 4:11 role',
      'fullwidth-value 5:12 basis',
      'empty-list 6:15 evidence',
    ],
  ],
  [
    'one value is told of once',
    articleSchema,
    'title: 今日\ncorrections:\n  - {date: "", was: a, is: b}\n',
    ['bad-date 3:12 date'],
  ],
  ['a list in place of fields names the file', figuresSchema, 'id: a\n', ['wrong-type-array 1:1 a.yaml']],
  ['a file of comments is an empty list', figuresSchema, '# nothing yet\n', []],
  [
    'a deep path is found',
    figuresSchema,
    '- id: a\n  value: 1\n  counts: x\n  period: {from: 2021, to: 20211}\n  evidence:\n    - {article: x, quote: y}\n',
    ['bad-partial-date 4:28 to', 'bad-article-ref 6:17 article'],
  ],
];

for (const [why, schema, source, told] of cases) test(why, () => assert.equal(check(schema, source), told));

test('a value in full-width characters is shown as it should be typed', () => {
  const problems = new ProblemList();
  const yaml = readYaml(
    'title: x\ncorrections:\n  - {date: ２０２３－０４－２６, was: a, is: b}\n',
    'a',
    problems,
  );
  if (yaml) validate(articleSchema, yaml, problems);
  assert.is(problems.items[0] && describeProblem(problems.items[0], 'zh-CN').fix, '改成半角：2023-04-26');
});

test.run();
