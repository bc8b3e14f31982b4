import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { figureAddresses, figurePages } from '../../../src/site/views/figure-pages.ts';
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
    pages.flatMap(({ themes }) => themes.flatMap((theme) => theme.figures)),
    figures,
  );
});

test('a figure that is searched for is found on the page that shows it', () => {
  const addresses = figureAddresses({ figures, vocabulary });
  for (const { path, themes } of pages) {
    for (const figure of themes.flatMap((theme) => theme.figures)) assert.is(addresses.get(figure), path);
  }
  assert.is(addresses.size, figures.length);
});

test('an archive with no figures has a page that says so', () => {
  assert.equal(figurePages({ figures: [], vocabulary }), [{ path: 'figures/', themes: [] }]);
});

test.run();
