import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { lostAddresses } from '../../../src/site/build/lost-addresses.ts';
import { scratch } from '../../run/scratch.ts';

const folder = scratch('lost');
const [earlier, later] = [join(folder, 'earlier'), join(folder, 'later')];
const kept = [
  '',
  'issues/2023-04-26',
  'issues/2023-04-26/kept',
  'people/kept',
  'people',
  'issues',
  'initiatives',
];
for (const page of kept) for (const site of [earlier, later]) put(site, page);
for (const page of [
  'issues/2023-04-26/gone',
  'people/gone',
  'people/kept/2',
  'initiatives/gone',
  'rules',
  'roster',
])
  put(earlier, page);

test('the addresses of articles, records and pages that are gone are found, with what to write as `former`', () => {
  assert.equal(
    lostAddresses(earlier, later).map(({ values }) => [values.seen, values.former]),
    [
      ['issues/2023-04-26/gone/', '2023-04-26/gone'],
      ['people/gone/', 'gone'],
      ['initiatives/gone/', 'gone'],
      ['rules/', 'rules'],
    ],
  );
});

test('a lost address is a warning: it may have been meant', () => {
  assert.ok(lostAddresses(earlier, later).every(({ severity }) => severity === 'warning'));
});

test('a first build loses nothing', () => {
  assert.equal(lostAddresses(join(folder, 'none'), later), []);
});

test.run();

function put(site: string, page: string): void {
  mkdirSync(join(site, page), { recursive: true });
  writeFileSync(join(site, page, 'index.html'), '');
}
