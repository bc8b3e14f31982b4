import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal } from 'uvu/assert';
import { compareBuilds } from '../../../bench/build/compare-builds.ts';
import type { Generator } from '../../../bench/build/generators.ts';
import { scratchFolder } from '../../run/scratch.ts';

test('generators are run in turns, and the median of each one counts', async () => {
  const order: string[] = [];
  const gongkan = generator('Gongkan', [9, 1, 4], order);
  const hugo = generator('Hugo', [3, 8, 2], order);
  const results = await compareBuilds([gongkan, hugo], 3, () => {});
  equal(order, ['Gongkan', 'Hugo', 'Gongkan', 'Hugo', 'Gongkan', 'Hugo']);
  equal(
    results.map(({ name, build, runs, output }) => [name, build.cpuSeconds, runs.length, output]),
    [
      ['Gongkan', 4, 3, { files: 1, bytes: 7 }],
      ['Hugo', 3, 3, { files: 1, bytes: 4 }],
    ],
  );
});

function generator(name: Generator['name'], seconds: number[], order: string[]): Generator {
  const out = path.join(scratchFolder(), 'turns', name);
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'page.html'), name);
  const build = async () => {
    order.push(name);
    return { cpuSeconds: seconds.shift() ?? 0, wallSeconds: 0, peakMegabytes: 0, output: '' };
  };
  return { name, version: '1', out, build };
}

test.run();
