import sharp from 'sharp';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { planEditions } from '../../src/editions/plan-editions.ts';
import { planPictures } from '../../src/rendering/pictures/pictures.ts';
import { loadSiteArchive } from '../../src/site/eleventy/load-site-archive.ts';
import { openFonts } from '../../src/typeset/fonts.ts';
import { Typesetter } from '../../src/typeset/typesetter.ts';
import { ScratchArchive } from '../importer/scratch-archive.ts';
import { toolsFor } from './tools-for.ts';

test('a picture of thirty megapixels goes out with every form, no larger than it is shown there', async () => {
  const archive = new ScratchArchive();
  const size = { width: 6500, height: 4700, channels: 3, background: '#a42' } as const;
  archive.put('src/issues/2023-04-26/yard.jpg', await sharp({ create: size }).jpeg().toBuffer());
  archive.put('src/issues/2023-04-26/issue.yaml', 'date: 2023-04-26\n');
  archive.put('src/issues/2023-04-26/01-a.md', '---\ntitle: 船台\n---\n\n![船台](yard.jpg "全景")\n');
  const { archive: loaded, problems } = await loadSiteArchive(archive.root, {});
  if (!loaded) throw new Error(JSON.stringify(problems));
  const typesetter = new Typesetter(openFonts('.'), 'zh-CN');
  const pictures = await planPictures(loaded, archive.root);
  const planned = planEditions({ ...toolsFor(loaded, typesetter), root: archive.root, pictures });
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
