import nunjucks from 'nunjucks';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { SiteRun } from '../../../src/site/eleventy/site-run.ts';
import { addressFilters } from '../../../src/site/filters/address-filters.ts';
import { textFilters } from '../../../src/site/filters/text-filters.ts';
import { viewFilters } from '../../../src/site/filters/view-filters.ts';
import { madeFigure, madePerson, site } from '../made-up.ts';

const environment = new nunjucks.Environment(null, { autoescape: true });
const run = (): SiteRun => {
  throw new Error('No filter here needs the run.');
};
for (const [name, filter] of Object.entries({ ...addressFilters(run), ...textFilters, ...viewFilters })) {
  environment.addFilter(name, filter);
}

const cases: [template: string, values: object, output: string][] = [
  ["{{ 'about/' | href(site) }}", {}, '/shi/about/'],
  ["{{ 'about/' | absoluteUrl(site) }}", {}, 'https://example.org/shi/about/'],
  ["{{ 'people/' | pagePath(1) }} {{ 'people/' | pagePath(3) }}", {}, 'people/ people/3/'],
  ["{{ '2023-04-26' | date(site) }}", {}, '2023年4月26日'],
  ["{{ '2023-04-26' | fullDate(site) }}", {}, '2023年4月26日 星期三'],
  ["{{ '2023-04-26' | weekday(site) }}", {}, '星期三'],
  ['{{ (site | strings).notStated }}', {}, '原文未载'],
  ['{{ nothing | period(site) }}', {}, ''],
  ['{{ figure | figureValue(site) }}', { figure: madeFigure({ value: 3, unit: '家' }) }, '3家'],
  [
    '{% for group in people | byLetter %}{{ group.label }}:{{ group.items.length }} {% endfor %}',
    { people: [madePerson('a', '安', 'an'), madePerson('b', '白', 'bai'), madePerson('c', '鲍', 'bao')] },
    'A:1 B:2 ',
  ],
  ['{{ words }}', { words: '<i>' }, '&lt;i&gt;'],
];

for (const [template, values, output] of cases) {
  test(`${template} gives ${output || 'nothing'}`, () => {
    assert.is(environment.renderString(template, { site, ...values }), output);
  });
}

test.run();
