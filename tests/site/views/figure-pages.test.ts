import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Figure } from '../../../src/archive/types.ts';
import { comparable, figurePages } from '../../../src/site/views/figure-pages.ts';
import { loadFixture } from '../load-fixture.ts';
import { madeFigure } from '../made-up.ts';

const { vocabulary } = await loadFixture('returning');
const figures = Array.from({ length: 450 }, (_, n) => madeFigure({ key: `2021-03-05/${n}`, value: n }));
const pages = figurePages({ figures, vocabulary });

test('many figures go on to further pages, none is left out and none comes twice', () => {
  assert.equal(
    pages.map(({ path }) => path),
    ['figures/', 'figures/2/', 'figures/3/'],
  );
  assert.equal(
    pages.flatMap(({ themes }) => themes.flatMap((theme) => theme.items)),
    figures,
  );
});

test('an archive with no figures has a page that says so', () => {
  assert.equal(
    figurePages({ figures: [], vocabulary }).map(({ path, themes }) => [path, themes]),
    [['figures/', []]],
  );
});

test('every figure of the archive stands under one theme', async () => {
  const archive = await loadFixture('returning');
  const shown = figurePages(archive).flatMap(({ themes }) => themes.flatMap((theme) => theme.items));
  assert.is(shown.length, archive.figures.length);
  assert.equal(new Set(shown), new Set(archive.figures));
});

const year = (from: string) => ({ printed: '', from, to: from, basis: '' as const });
const figure = (unit: string, counts: string, from = '2022'): Figure =>
  madeFigure({ unit, counts, period: year(from) });

const cases: [promise: string, figures: Figure[], words: string[]][] = [
  [
    'things of one kind in one year are compared',
    [figure('家', '新业态工会'), figure('家', '企事业单位工会')],
    ['工会'],
  ],
  ['人 and 人次 are never compared', [figure('人', '培训职工'), figure('人次', '培训职工')], []],
  ['things of two kinds are not compared', [figure('个', '就业岗位'), figure('个', '示范项目')], []],
  [
    'two years of one kind of thing are not mixed',
    [figure('家', '甲工会', '2021'), figure('家', '乙工会', '2022')],
    [],
  ],
  [
    'the same thing in two years is compared',
    [figure('人', '会员', '2021'), figure('人', '会员', '2022')],
    ['会员'],
  ],
  ['one figure is no chart', [figure('家', '工会')], []],
  ['hundreds of bars are no chart', Array.from({ length: 100 }, (_, n) => figure('家', `第${n}工会`)), []],
];

for (const [promise, figures, words] of cases) {
  test(promise, () =>
    assert.equal(
      comparable(figures).map(({ word }) => word),
      words,
    ),
  );
}

test.run();
