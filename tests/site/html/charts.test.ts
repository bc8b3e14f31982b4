import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Bar, barWidth, barChart as chartHtml } from '../../../src/site/html/charts.ts';

const barChart = (bars: Bar[]) => chartHtml(bars).toString();

const bars = [
  { label: '新业态工会', value: 3, printed: '3家' },
  { label: '企事业单位工会', value: 67, printed: '67家' },
];

test('bars are as long as their numbers are large, from zero', () => {
  const widths = [...barChart(bars).matchAll(/<rect [^>]*width="([\d.]+)%"/g)].map(([, width]) =>
    Number(width),
  );
  assert.is(widths.length, 2);
  const [small = 0, large = 0] = widths;
  assert.ok(Math.abs(small / large - 3 / 67) < 0.001);
});

test('every bar carries its label and its number as printed', () => {
  const svg = barChart(bars);
  for (const { label, printed } of bars) {
    assert.ok(svg.includes(`>${label}</text>`));
    assert.ok(svg.includes(`>${printed}</text>`));
  }
});

test('a chart has no inline style, which the pages do not allow', () => {
  assert.not.match(barChart(bars), /style/);
});

test('labels are text, and long ones are cut', () => {
  const svg = barChart([{ label: `<b>${'长'.repeat(40)}`, value: 1, printed: '1' }]);
  assert.match(svg, /&lt;b&gt;长+…<\/text>/);
  assert.not.match(svg, /<b>/);
});

test('nothing is no bar, and the least something can be seen', () => {
  assert.is(barWidth(0, 100), 0);
  assert.is(barWidth(5, 0), 0);
  assert.ok(barWidth(1, 1_000_000) > 0);
});

test.run();
