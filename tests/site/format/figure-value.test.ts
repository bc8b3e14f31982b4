import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Figure } from '../../../src/archive/types.ts';
import { figureValue } from '../../../src/site/format/figure-value.ts';
import { madeFigure } from '../made-up.ts';

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

test.run();
