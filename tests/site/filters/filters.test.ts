import nunjucks from 'nunjucks';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { madeFigure, madeIssue, madePerson } from '../made-up.ts';
import { filters } from '../render-page.ts';

const environment = new nunjucks.Environment([], { autoescape: true });
for (const [name, filter] of Object.entries(filters)) environment.addFilter(name, filter);

const cases: [template: string, values: object, output: string][] = [
  ["{{ 'about/' | href }}", {}, '/shi/about/'],
  ["{{ 'about/' | absoluteUrl }}", {}, 'https://example.org/shi/about/'],
  ["{{ 'people/' | pagePath(1) }} {{ 'people/' | pagePath(3) }}", {}, 'people/ people/3/'],
  ["{{ '2023-04-26' | date }}", {}, '2023年4月26日'],
  ['{{ issue | issueTime }}', { issue: madeIssue('2023-04') }, '<time datetime="2023-04">2023年4月</time>'],
  ['{{ nothing | period }}', {}, ''],
  ['{{ figure | figureValue }}', { figure: madeFigure({ value: 3, unit: '家' }) }, '3家'],
  [
    '{% for group in people | byLetter %}{{ group.label }}:{{ group.items.length }} {% endfor %}',
    { people: [madePerson('a', '安', 'an'), madePerson('b', '白', 'bai'), madePerson('c', '鲍', 'bao')] },
    'A:1 B:2 ',
  ],
  ['{{ words }}', { words: '<i>' }, '&lt;i&gt;'],
];

for (const [template, values, output] of cases) {
  test(`${template} gives ${output || 'nothing'}`, () => {
    assert.is(environment.renderString(template, values), output);
  });
}

test.run();
