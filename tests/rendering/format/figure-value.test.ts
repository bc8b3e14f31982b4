import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Figure } from '../../../src/archive/types.ts';
import { figureValue } from '../../../src/rendering/format/figure-value.ts';
import { madeFigure } from '../../site/made-up.ts';

const cases: [figure: Partial<Figure> & { words: string }, printed: string][] = [
  [{ value: 200, unit: '家', qualifier: 'over', words: '在200余家企业' }, '200余家'],
  [{ value: 100, unit: '名', qualifier: 'over', words: '100多名送餐员' }, '100多名'],
  [{ value: 61.94, unit: '万元', words: '61.94万元' }, '61.94万元'],
  [{ value: 30, unit: '人', qualifier: 'about', words: '近30人' }, '近30人'],
  [{ value: 5800, unit: '人次', qualifier: 'over', words: '达5800余人次' }, '达5800余人次'],
  [{ value: 200, unit: '家', qualifier: 'over', words: '二百余家企业' }, '200余家'],
  [{ value: 3, unit: '家', words: '新建3家' }, '3家'],
];

for (const [figure, printed] of cases) {
  test(`“${figure.words}” is shown as ${printed}`, () => {
    assert.is(figureValue(madeFigure(figure), 'zh-CN'), printed);
  });
}

test('in English the qualifier stands in front', () => {
  const figure = madeFigure({ value: 340, unit: 'people', qualifier: 'over', words: 'more than 340 people' });
  assert.is(figureValue(figure, 'en'), 'over 340 people');
});

const written: [language: string, figure: Partial<Figure> & { words: string }, printed: string][] = [
  ['en', { value: 4250, unit: '$', words: 'a fund of $4,250' }, '$4,250'],
  [
    'en',
    { value: 4250, unit: '$', words: 'four thousand dollars and more', qualifier: 'over' },
    'over $4,250',
  ],
  ['en', { value: 1214, unit: 'members', words: 'counted 1214 members' }, '1214 members'],
  ['en', { value: 1214.5, unit: 'tons', words: 'more than a thousand tons' }, '1,214.5 tons'],
  ['en', { value: 4, unit: '%', words: 'four per cent' }, '4%'],
  ['es', { value: 1214, unit: 'personas', words: '1 214 personas' }, '1 214 personas'],
  [
    'es',
    { value: 1214, unit: 'personas', words: 'más de mil personas', qualifier: 'over' },
    'más de 1,214 personas',
  ],
  ['es', { value: 4, unit: '%', words: 'el cuatro por ciento' }, '4\u00a0%'],
  ['zh-Hant', { value: 4250, unit: 'NT$', words: '撥出NT$4,250' }, 'NT$4,250'],
  ['zh-Hant', { value: 300, unit: '人', words: '三百餘人', qualifier: 'over' }, '300餘人'],
  ['zh-CN', { value: 4.25, unit: '万元', words: '4.25万元' }, '4.25万元'],
];

for (const [language, figure, printed] of written) {
  test(`in ${language} “${figure.words}” is shown as ${printed}`, () => {
    assert.is(figureValue(madeFigure(figure), language), printed);
  });
}

test.run();
