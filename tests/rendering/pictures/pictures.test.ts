import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { suite } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { renderArticleBody } from '../../../src/rendering/html/article-body.ts';
import { captionHtml } from '../../../src/rendering/html/picture-html.ts';
import { KeptFiles } from '../../../src/rendering/pictures/kept-files.ts';
import { pictureFiles, planPictures } from '../../../src/rendering/pictures/pictures.ts';
import { loadSiteArchive } from '../../../src/site/eleventy/load-site-archive.ts';
import { scratch } from '../../run/scratch.ts';
import { archiveRoot } from '../../site.ts';

const test = suite('pictures');
const folder = scratch('pictures');
const root = path.join(folder, 'root');
const out = path.join(folder, 'site');

/** Grain as a photograph has, so that formats have something to do. */
function grain(width: number, height: number): Sharp {
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0; at < data.length; at += 1) data[at] = (at * 7919 + (at >> 5) * 104729) % 251;
  return sharp(data, { raw: { width, height, channels: 3 } }).blur(2);
}

const issue = path.join(root, 'src/issues/2024-06-07-b');
cpSync(archiveRoot('english'), root, { recursive: true });
mkdirSync(issue, { recursive: true });
await grain(1200, 800)
  .withExif({ IFD0: { Artist: 'SECRET', ImageDescription: 'SECRET' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toFile(path.join(issue, 'hall.jpg'));
await sharp(await grain(300, 200).png().toBuffer())
  .ensureAlpha(0.5)
  .png()
  .toFile(path.join(issue, 'small.png'));
const frames = Buffer.concat([Buffer.alloc(64 * 64 * 3, 20), Buffer.alloc(64 * 64 * 3, 220)]);
await sharp(frames, { raw: { width: 64, height: 128, channels: 3, pageHeight: 64 } })
  .gif({ delay: [100, 100] })
  .toFile(path.join(issue, 'moves.gif'));
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="90" height="60"/></svg>';
writeFileSync(path.join(issue, 'plan.svg'), drawing);
writeFileSync(
  path.join(issue, '01-storm-warning.md'),
  `---
title: Storm warning
---

The hall was full.

![The hall](hall.jpg "The hall before the storm. Photo: A. Crane")

![A badge](small.png)

![A lamp](moves.gif)

![A plan](plan.svg)
`,
);
const { archive, problems } = await loadSiteArchive(root, {});
if (!archive) throw new Error(JSON.stringify(problems));
const article = archive.articles.find(({ slug }) => slug === 'storm-warning');
if (!article) throw new Error('There is no article');
const pictures = await planPictures(archive, root);
await new KeptFiles(path.join(folder, 'kept')).writeInto(out, pictureFiles(pictures, root));
const html = renderArticleBody(article, { site: archive.site, pictures }).toString();
const figures = html.match(/<figure.*<\/figure>/g) ?? [];

const published = (address: string): string => path.join(out, address.replace(archive.site.base, ''));
const measure = async (address: string) => sharp(published(address)).metadata();

test('a photograph comes in AVIF and WebP, in widths up to its own and no wider', async () => {
  const widths = [...(figures[0] ?? '').matchAll(/<source type="image\/(\w+)" srcset="([^"]*)"/g)].map(
    ([, type, srcset = '']) => [type, srcset.split(', ').map((each) => each.split(' ')[1])],
  );
  equal(widths, [
    ['avif', ['480w', '800w']],
    ['webp', ['480w', '800w']],
  ]);
  for (const [, address = '', width] of html.matchAll(/(\S+\/assets\/pictures\/\S+) (\d+)w/g)) {
    is((await measure(address.replace(/^srcset="/, ''))).width, Number(width), address);
  }
});

test('a picture is turned as its camera said, and nothing else of the camera is left', async () => {
  match(
    figures[0] ?? '',
    'src="/lantern/issues/2024-06-07-b/hall.jpg" alt="The hall" width="800" height="1200"',
  );
  const { width, height, exif, orientation } = await measure(
    `${archive.site.base}issues/2024-06-07-b/hall.jpg`,
  );
  equal([width, height, exif, orientation], [800, 1200, undefined, undefined]);
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((each) =>
    /\.\w+$/.test(each),
  )) {
    not.match(readFileSync(path.join(out, name), 'latin1'), /SECRET|Exif\0\0/);
  }
});

test('a small picture keeps its size and what can be seen through it', async () => {
  match(figures[1] ?? '', 'width="300" height="200"');
  not.match(figures[1] ?? '', '480w');
  const { width, hasAlpha } = await measure(/src="([^"]*)"/.exec(figures[1] ?? '')?.[1] ?? '');
  equal([width, hasAlpha], [300, true]);
});

test('a moving picture moves, and a drawing is as it was', async () => {
  is(
    (await sharp(published(/src="([^"]*)"/.exec(figures[2] ?? '')?.[1] ?? ''), { animated: true }).metadata())
      .pages,
    2,
  );
  is(readFileSync(published(/src="([^"]*)"/.exec(figures[3] ?? '')?.[1] ?? ''), 'utf8'), drawing);
  match(figures[3] ?? '', 'alt="A plan" width="90" height="60"');
});

test('a picture at the beginning is loaded at once, the others when they are scrolled to', () => {
  match(figures[0] ?? '', 'fetchpriority="high"');
  not.match(figures[0] ?? '', 'lazy');
  for (const figure of figures.slice(1)) match(figure, 'loading="lazy"');
});

test('feeds name one file by its whole address', () => {
  const feed = renderArticleBody(article, { site: archive.site, medium: 'feed' }).toString();
  match(feed, `src="${archive.site.url}issues/2024-06-07-b/hall.jpg"`);
  not.match(feed, /srcset|<picture/);
});

test('the same pictures give the same bytes, without anything that was kept', async () => {
  const again = path.join(folder, 'again');
  await new KeptFiles(path.join(folder, 'other')).writeInto(again, pictureFiles(pictures, root));
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((each) => /\.\w+$/.test(each));
  ok(names.length > 10);
  for (const name of names)
    ok(readFileSync(path.join(out, name)).equals(readFileSync(path.join(again, name))), name);
});

const captions: readonly [caption: string, credit: string][] = [
  ['职工在车间比武。（王纲 摄）', '（王纲 摄）'],
  ['职工在车间比武。王纲/摄', '王纲/摄'],
  ['职工在车间比武 摄影：王纲', '摄影：王纲'],
  ['The quay. Photo: A. Crane', 'Photo: A. Crane'],
  ['职工在练习拍摄', ''],
  ['<b>“A”', ''],
];

for (const [caption, credit] of captions) {
  test(`the credit of “${caption}” is ${credit === '' ? 'not stated' : `“${credit}”`}`, () => {
    const made = captionHtml(caption).toString();
    is(/<small class="credit">\s*(.*)<\/small>/.exec(made)?.[1] ?? '', credit);
    is(made.replace(/<[^>]*>/g, ''), caption.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
  });
}

test.run();
