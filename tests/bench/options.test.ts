import { test } from 'uvu';
import { equal, is, throws } from 'uvu/assert';
import { readOptions } from '../../bench/options.ts';

test('--all measures a hundred, a thousand and ten thousand issues, and records', () => {
  const { issues, records } = readOptions(['--all']);
  equal(issues, [100, 1000, 10_000]);
  is(records, true);
});

test('sizes are those that are named, builds run once, and the others stand beside unless they are refused', () => {
  const { issues, runs, hugo, pagefind } = readOptions(['--issues', '100', '--issues', '500', '--no-hugo']);
  equal(issues, [100, 500]);
  is(runs, 1);
  is(hugo, false);
  is(pagefind, true);
});

test('a table names the command as it was typed', () => {
  is(readOptions([]).command, 'npm run bench');
  is(readOptions(['--issues', '100', '--write']).command, 'npm run bench -- --issues 100 --write');
});

test('a number that makes no sense is told with its option', () => {
  throws(() => readOptions(['--issues', 'many']), /--issues takes a whole number from 1 to 20000/);
  throws(() => readOptions(['--runs', '0']), /--runs takes a whole number from 1 to 99/);
  throws(() => readOptions(['--isues', '5']), /isues/);
});

test.run();
