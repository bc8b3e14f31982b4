import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TemplateEnvironment } from '../../../src/site/engine/environment.ts';
import { figureBars } from '../../../src/site/views/figure-bars.ts';
import { madeFigure } from '../made-up.ts';

const environment = new TemplateEnvironment(process.cwd());

/** The chart of figures, as its template sets it. */
function chart(...figures: Parameters<typeof madeFigure>[0][]): string {
  const bars = figureBars(figures.map(madeFigure), 'zh-CN');
  const source = '{% from "components/bar-chart.njk" import barChart %}{{ barChart(bars) }}';
  return environment.renderString(source, { bars });
}

const unions = [
  { counts: '新业态工会', value: 3, unit: '家' },
  { counts: '企事业单位工会', value: 67, unit: '家' },
];

test('bars are as long as their numbers are large, from zero', () => {
  const widths = [...chart(...unions).matchAll(/<rect [^>]*width="([\d.]+)%"/g)].map(([, width]) =>
    Number(width),
  );
  assert.is(widths.length, 2);
  const [small = 0, large = 0] = widths;
  assert.ok(Math.abs(small / large - 3 / 67) < 0.001);
});

test('every bar carries its label and its number as printed', () => {
  const svg = chart(...unions);
  for (const { counts, value } of unions) {
    assert.ok(svg.includes(`>${counts}</p>`));
    assert.ok(svg.includes(`>${value}家</text>`));
  }
});

test('a chart has no inline style, which the pages do not allow', () => {
  assert.not.match(chart(...unions), /style/);
});

test('labels are text, and whole however long they are', () => {
  const svg = chart({ counts: `<b>${'长'.repeat(40)}` }, { counts: '短' });
  assert.match(svg, /&lt;b&gt;长{40}<\/p>/);
  assert.not.match(svg, /<b>/);
});

test('nothing is no bar, and the least something can be seen', () => {
  const widths = (...values: number[]) =>
    figureBars(
      values.map((value) => madeFigure({ value })),
      'zh-CN',
    ).map(({ width }) => width);
  assert.is(widths(0, 100)[0], 0);
  assert.equal(widths(0, 0), [0, 0]);
  assert.ok((widths(1, 1_000_000)[0] ?? 0) > 0);
});

test.run();
