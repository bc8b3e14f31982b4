import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BuildFault } from '../../../src/site/build/fault.ts';
import { checkOutFolder } from '../../../src/site/build/out-folder.ts';
import { scratch } from '../../run/scratch.ts';

const folder = realpathSync(scratch('out'));
const root = join(folder, 'archive');
const project = join(folder, 'project');
for (const path of ['archive/_data', 'archive/src/issues', 'project/src', 'full', 'empty']) {
  mkdirSync(join(folder, path), { recursive: true });
}
writeFileSync(join(folder, 'full', 'holiday.jpg'), '');
writeFileSync(join(folder, 'file'), '');
symlinkSync(join(folder, 'empty'), join(folder, 'link'));
mkdirSync(join(folder, 'site/data/schema'), { recursive: true });
writeFileSync(join(folder, 'site/sitemap.xml'), '');
writeFileSync(join(folder, 'site/data/schema/site.schema.json'), '');
mkdirSync(join(root, '_site'));
writeFileSync(join(root, '_site', 'index.html'), '');

const allowed: [out: string, real?: string][] = [
  ['new'],
  ['deep/er/new'],
  ['empty'],
  ['site'],
  ['archive/_site'],
  ['archive/public'],
  ['link', 'empty'],
];

for (const [out, real = out] of allowed) {
  test(`a site may be built into ${out}`, () => {
    assert.is(checkOutFolder(join(folder, out), root, project), join(folder, real));
  });
}

const refused: [out: string, code: string][] = [
  ['archive', 'out-is-root'],
  ['', 'out-is-root'],
  ['..', 'out-is-root'],
  ['project', 'out-is-root'],
  ['archive/_data', 'out-holds-content'],
  ['archive/src/issues/2023-04-26', 'out-holds-content'],
  ['archive/src', 'out-holds-content'],
  ['project/src/site', 'out-holds-content'],
  ['full', 'out-not-ours'],
  ['file', 'out-is-file'],
];

for (const [out, code] of refused) {
  test(`a build does not replace ${out || 'the folder above'}: ${code}`, () => {
    assert.throws(
      () => checkOutFolder(join(folder, out), root, project),
      (error: unknown) => error instanceof BuildFault && error.report.code === code,
    );
  });
}

test.run();
