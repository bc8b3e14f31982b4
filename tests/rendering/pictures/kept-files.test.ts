import { mkdir, readdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { KeptFiles } from '../../../src/rendering/pictures/kept-files.ts';
import { withFailingWrites } from '../../failing-writes.ts';
import { scratch } from '../../run/scratch.ts';

const cache = join(scratch('kept'), 'pictures');
test.before.each(() => rm(cache, { recursive: true, force: true }));

/** Asks for the file of a key as one build does; tells whether it had to be made. */
async function ask(key: string): Promise<boolean> {
  let made = false;
  const content = await new KeptFiles(cache).get(key, async () => {
    made = true;
    return Buffer.from(`of ${key}`);
  });
  assert.is(content.toString(), `of ${key}`);
  return made;
}

test('what was made once is not made again', async () => {
  assert.equal([await ask('a.png'), await ask('a.png')], [true, false]);
});

const damages: [what: string, damage: () => Promise<unknown>][] = [
  ['cut short', () => truncate(join(cache, 'a.png'), 36)],
  ['emptied', () => truncate(join(cache, 'a.png'), 0)],
  ['of another program', () => writeFile(join(cache, 'a.png'), Buffer.alloc(400, 7))],
  ['kept under another name', () => rename(join(cache, 'b.png'), join(cache, 'a.png'))],
];

for (const [what, damage] of damages) {
  test(`a file that is ${what} is made anew`, async () => {
    for (const key of ['a.png', 'b.png']) await ask(key);
    await damage();
    assert.equal([await ask('a.png'), await ask('a.png')], [true, false]);
  });
}

for (const code of ['ENOSPC', 'EROFS', 'EACCES'] as const) {
  test(`a folder that cannot be written (${code}) is done without, and holds nothing half`, async () => {
    assert.is(await withFailingWrites(cache, code, () => ask('a.png')), true);
    assert.equal(await readdir(cache), []);
  });
}

test('a folder where the file should be, or a file where the folder should be, is done without', async () => {
  await mkdir(join(cache, 'a.png'), { recursive: true });
  assert.is(await ask('a.png'), true);
  await rm(cache, { recursive: true });
  await writeFile(cache, '');
  assert.is(await ask('a.png'), true);
});

test('what an interrupted build left goes, and what other archives keep stays', async () => {
  await ask('theirs.png');
  await writeFile(join(cache, '.a.png-1b9d6bcd'), 'half');
  const kept = new KeptFiles(cache);
  await kept.get('ours.png', async () => Buffer.from('ours'));
  await kept.sweep();
  assert.equal((await readdir(cache)).sort(), ['ours.png', 'theirs.png']);
});

test.run();
