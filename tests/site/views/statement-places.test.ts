import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { figurePages } from '../../../src/site/views/figure-pages.ts';
import { eventPages, statementAddresses, statementAnchor } from '../../../src/site/views/statement-places.ts';
import { loadFixture } from '../load-fixture.ts';
import { madeFigure } from '../made-up.ts';

const { vocabulary, events: known } = await loadFixture('returning');
const figures = Array.from({ length: 450 }, (_, n) => madeFigure({ key: `2021-03-05/${n}`, value: n }));
const events = known.slice(0, 1).flatMap((event) => {
  return Array.from({ length: 201 }, (_, n) => ({ ...event, key: `2021-03-05/${n}` }));
});
const addresses = statementAddresses({ figures, events, vocabulary });

test('a figure that is searched for is found in its row, on the page that shows it', () => {
  for (const { path, themes } of figurePages({ figures, vocabulary }))
    for (const figure of themes.flatMap((theme) => theme.items))
      assert.is(addresses.get(figure), `${path}#${statementAnchor(figure)}`);
});

test('an event that is searched for is found in its place on the page of the timeline that shows it', () => {
  const [first, last] = [events[0], events[200]].map((event) => event && addresses.get(event));
  assert.is(first, 'timeline/#event-2021-03-05-0');
  assert.is(last, 'timeline/2/#event-2021-03-05-200');
});

test('no two statements have one address', () => {
  assert.is(new Set(addresses.values()).size, figures.length + events.length);
});

test('an archive with no events has a timeline that says so', () => {
  assert.equal(
    eventPages({ events: [] }).map(({ path, items }) => [path, items]),
    [['timeline/', []]],
  );
});

test.run();
