import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { merge } from '../../src/locales/merge.ts';

const whole = {
  nav: { home: 'Home', about: 'About' },
  days: ['Mon', 'Tue'],
  count: (n: number) => `${n} items`,
};

test('what a part says is taken, the rest stays', () => {
  const merged = merge(whole, { nav: { home: 'Inicio' } });
  assert.equal(merged.nav, { home: 'Inicio', about: 'About' });
  assert.is(merged.count(2), '2 items');
  assert.is(whole.nav.home, 'Home');
});

test('a list and a function are replaced whole', () => {
  const merged = merge(whole, { days: ['lun'], count: (n: number) => `${n} cosas` });
  assert.equal(merged.days, ['lun']);
  assert.is(merged.count(2), '2 cosas');
});

test('a part that says nothing changes nothing', () => {
  assert.equal(merge(whole, undefined), whole);
});

test.run();
