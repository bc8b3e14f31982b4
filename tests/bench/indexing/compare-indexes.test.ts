import { test } from 'uvu';
import { is } from 'uvu/assert';
import { hasMemoryFor, indexShipped } from '../../../bench/indexing/compare-indexes.ts';

test('Pagefind as shipped is run over ten thousand pages only where there is memory for them', () => {
  is(hasMemoryFor(10_000, 8e9), false);
  is(hasMemoryFor(10_000, 24e9), true);
  is(hasMemoryFor(1000, 8e9), true);
});

test('what is left out says how much memory it would take', async () => {
  const { cost, leftOut } = await indexShipped('nowhere', 'nowhere', 10_000_000, () => {});
  is(cost, undefined);
  is(leftOut, 'left out: it takes up to 15000 GB of memory');
});

test.run();
