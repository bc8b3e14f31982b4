import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { fingerprint } from '../fingerprint.ts';
import { scratchFolder } from '../run/scratch.ts';
import { archiveRoot, build, builtSite } from '../site.ts';

test('two builds in two folders, time zones and locales are the same byte for byte', async () => {
  const elsewhere = path.join(scratchFolder(), 'another place 另一处');
  await mkdir(elsewhere, { recursive: true });
  await cp(archiveRoot('english'), path.join(elsewhere, 'root'), { recursive: true });
  const out = path.join(elsewhere, 'site');
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { code, output } = await build({ root: path.join(elsewhere, 'root'), out, env });
  is(code, 0, output);
  const first = await fingerprint(await builtSite('english'));
  ok(Object.keys(first).length > 20);
  equal(await fingerprint(out), first);
});

test.run();
