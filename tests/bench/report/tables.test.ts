import { readFile } from 'node:fs/promises';
import { test } from 'uvu';
import { equal, is, match, not } from 'uvu/assert';
import type { Measured } from '../../../bench/measure/measured.ts';
import { buildTable } from '../../../bench/report/build-table.ts';
import { commandTable } from '../../../bench/report/command-table.ts';
import { indexTable } from '../../../bench/report/index-table.ts';
import { queryTable } from '../../../bench/report/query-table.ts';
import { sections } from '../../../bench/report/reporter.ts';
import { searchTables } from '../../../bench/report/search-tables.ts';
import type { SizeResult } from '../../../bench/sizes/measure-size.ts';

test('the table of builds has a row a size and generator, and the ratios to the others and between sizes', () => {
  const text = buildTable([
    { issues: 1000, builds: builds(12, 8, 24), stages },
    { issues: 10_000, builds: builds(108, 120, 240), stages },
  ]);
  equal(firstCells(text, 3), [
    ['1000', 'Gongkan', '12.0'],
    ['1000', 'Hugo 0.1', '8.0'],
    ['1000', 'Eleventy 3', '24.0'],
    ['10000', 'Gongkan', '108.0'],
    ['10000', 'Hugo 0.1', '120.0'],
    ['10000', 'Eleventy 3', '240.0'],
  ]);
  match(text, "- 1000 issues, our CPU against Hugo's: 1.50 (aim: at most 1.0).");
  match(text, "- 10000 issues, our CPU against Hugo's: 0.90 (aim: at most 1.0).");
  match(text, "- 10000 issues, our CPU against Eleventy's: 0.45.");
  match(text, '- Pages, CPU an issue at 10000 against that at 1000: 0.90 (aim: at most 1.1).');
});

test('growth is told from the two largest sizes, in whatever order they were asked for', () => {
  const sized = (issues: number, cpu: number) => ({ issues, builds: builds(cpu, 1, 1), stages });
  const text = buildTable([sized(10_000, 200), sized(100, 5), sized(1000, 10)]);
  match(text, 'CPU an issue at 10000 against that at 1000: 2.00');
});

test('one size alone has no growth, and a generator that is not installed no row', () => {
  const text = buildTable([{ issues: 100, builds: builds(1, 1, 1).slice(0, 1), stages }]);
  is(firstCells(text, 1).length, 1);
  not.match(text, 'against');
});

test('the table of the build command has a cold and a warm row, the shards reused, and the ratio of the two', () => {
  const command = { cold: run(40), warm: run(10), shards: 20, reused: 18 };
  const text = commandTable([{ issues: 10_000, command }]);
  equal(firstCells(text, 3), [
    ['10000', 'cold', '40.0'],
    ['10000', 'warm', '10.0'],
  ]);
  match(text, '| 0 of 20 |');
  match(text, '| 18 of 20 |');
  match(text, "- 10000 issues, the warm build's CPU against the cold one's: 25 % (aim: at most 20 %).");
});

test('the table of indexes names a search that was left out, and why', () => {
  const cost = {
    documents: 10_000,
    cpuSeconds: 90,
    wallSeconds: 60,
    peakMegabytes: 1400,
    indexMegabytes: 30,
  };
  const indexes: SizeResult['indexes'] = [
    { name: 'Gongkan', cost },
    { name: 'Pagefind as shipped', leftOut: 'left out: it takes up to 15 GB of memory' },
  ];
  const text = indexTable([{ issues: 10_000, indexes }]);
  match(text, '| 10000 | Gongkan | 10000 | 90.0 | 60.0 | 1400 | 30.0 |');
  match(text, '| 10000 | Pagefind as shipped (left out: it takes up to 15 GB of memory) |');
  match(text, '- 10000 issues, our peak: 1.40 GB (aim: at most 1.2).');
});

test('the table of queries has the median and the 95th percentile', () => {
  const measurements = Array.from({ length: 20 }, (_, index) => ({
    set: 'persons',
    query: `q${index}`,
    ids: [],
    count: index,
    ms: index * 10,
    cpuMs: index,
    kb: 5,
    loadKb: 100,
  }));
  const text = queryTable([{ issues: 100, queries: [{ name: 'Gongkan', measurements }] }]);
  match(text, '| 100 | Gongkan | 20 | 10 / 19 | 100 / 190 | 10 / 19 | 5 / 5 | 100 |');
});

test('a search over a corpus has tables of indexes, of answers and of costs, by kind and all together', () => {
  const one = { query: 'q', ids: [], count: 3, ms: 20, cpuMs: 10, kb: 5, loadKb: 100 };
  const subject = {
    name: 'ours',
    folder: '',
    base: '/',
    page: '',
    ask: '',
    indexMb: 5,
    indexSeconds: 9,
    peakMb: 700,
  };
  const measurements = [
    { ...one, set: 'persons' },
    { ...one, set: 'quoted', ms: 40 },
  ];
  const exactness = [{ search: 'ours', kind: 'persons', queries: 40, recall: 1, precision: 0.5 }];
  const headlines = [{ remembered: 'one piece', queries: 40, first: 39, alone: { queries: 38, first: 38 } }];
  const text = searchTables({ documents: 890, subjects: [{ subject, measurements }], exactness, headlines });
  match(text, '| ours | 890 | 9 | 700 | 5.0 |');
  match(text, '| ours | persons | 40 | 1.0000 | 0.5000 |');
  match(text, '| one piece | 39 of 40 | 38 of 38 |');
  match(text, '| ours | quoted | 1 | 3 / 3 | 40 / 40 | 10 / 10 | 5 / 5 | 100 |');
  match(text, '| ours | all | 2 | 3 / 3 |');
});

test('docs/performance.md has a place for every table that the bench writes', async () => {
  const text = await readFile('docs/performance.md', 'utf8');
  for (const section of sections)
    match(text, new RegExp(`<!-- bench:${section} -->[^]*<!-- /bench:${section} -->`));
});

const stages = { reading: 1, checking: 1, rendering: 6, writing: 1, verifying: 1 };

function run(cpuSeconds: number): Measured {
  return { cpuSeconds, wallSeconds: cpuSeconds, peakMegabytes: 500, output: '' };
}

function builds(gongkan: number, hugo: number, eleventy: number): SizeResult['builds'] {
  const output = { files: 10, bytes: 1e6 };
  return [
    { name: 'Gongkan', version: '', build: run(gongkan), runs: [run(gongkan)], output },
    { name: 'Hugo', version: '0.1', build: run(hugo), runs: [run(hugo)], output },
    { name: 'Eleventy', version: '3', build: run(eleventy), runs: [run(eleventy)], output },
  ];
}

/** The first cells of each row of figures. */
function firstCells(text: string, count: number): string[][] {
  const rows = text.split('\n').filter((line) => /^\| \d/.test(line));
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, 1 + count)
      .map((cell) => cell.trim()),
  );
}

test.run();
