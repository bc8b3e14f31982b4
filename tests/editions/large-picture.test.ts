import sharp from 'sharp';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { ScratchArchive } from '../importer/scratch-archive.ts';
import { plannedEditions } from './tools-for.ts';

test('a picture of thirty megapixels goes out with every form, no larger than it is shown there', async () => {
  const archive = new ScratchArchive();
  const size = { width: 6500, height: 4700, channels: 3, background: '#a42' } as const;
  archive.put('src/issues/2023-04-26/yard.jpg', await sharp({ create: size }).jpeg().toBuffer());
  archive.put('src/issues/2023-04-26/issue.yaml', 'date: 2023-04-26\n');
  archive.put('src/issues/2023-04-26/01-a.md', '---\ntitle: 船台\n---\n\n![船台](yard.jpg "全景")\n');
  const { planned } = await plannedEditions(archive.root);
  equal(
    planned.map(({ edition }) => edition.id),
    ['pdf', 'epub', 'mail', 'wechat'],
  );
  for (const { path, prepare } of planned.flatMap(({ files }) => files)) {
    const bytes = await prepare().make();
    ok(bytes.length < 250_000, `${path}: ${bytes.length}`);
    if (path.endsWith('.jpg')) ok(((await sharp(bytes).metadata()).width ?? 0) <= 1200, path);
  }
});

test.run();
