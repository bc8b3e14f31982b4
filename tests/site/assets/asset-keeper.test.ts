import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { AssetKeeper } from '../../../src/site/assets/asset-keeper.ts';
import { scratchFolder } from '../../run/scratch.ts';

test('style sheets and scripts are bundled again when one of them or the running head has changed', async () => {
  const source = path.join(mkdtempSync(path.join(scratchFolder(), 'assets-')), 'src');
  // Scripts for browsers share some rooms with the rest.
  cpSync('src', source, { recursive: true, filter: (file) => !file.startsWith('src/issues') });
  const folder = path.join(source, 'assets');
  const keeper = new AssetKeeper();
  const news = { runningHead: 'News', together: false };
  const first = await keeper.bundle(folder, news);
  assert.is(await keeper.bundle(folder, news), first);
  appendFileSync(path.join(folder, 'css/print.css'), 'hr { color: teal; }\n');
  const second = await keeper.bundle(folder, news);
  assert.match(second.get('site.css')?.content ?? '', 'hr{color:teal}');
  assert.match(
    (await keeper.bundle(folder, { ...news, runningHead: 'Quay' })).get('site.css')?.content ?? '',
    '"Quay"',
  );
});

test.run();
