import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { suite } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import { describeProblem } from '../../../src/locales/problems.ts';
import { readPalette } from '../../../src/site/assets/palette.ts';
import { square, wide } from '../../../src/site/cards/card-format.ts';
import { cardFor, newest, planCards, writeCards } from '../../../src/site/cards/card-set.ts';
import { cardTags } from '../../../src/site/cards/card-tags.ts';
import { type CardText, siteCardText } from '../../../src/site/cards/card-text.ts';
import { drawCard } from '../../../src/site/cards/draw-card.ts';
import { loadSiteArchive } from '../../../src/site/eleventy/load-site-archive.ts';
import { openTypefaces } from '../../../src/site/lettering/typefaces.ts';
import { KeptFiles } from '../../../src/site/pictures/kept-files.ts';
import { drawingToPng } from '../../../src/site/pictures/png.ts';
import { archiveRoot, build } from '../../site.ts';
import { loadFixture } from '../load-fixture.ts';

const test = suite('sharing pictures');
const archive = await loadFixture('real');
const { site } = archive;
const style = { typefaces: openTypefaces('.'), palette: readPalette(''), language: site.language };
const folder = mkdtempSync(path.join(tmpdir(), 'gongkan-cards-'));
test.after(() => rmSync(folder, { recursive: true }));

const text: CardText = {
  ...siteCardText(site),
  kind: 'article',
  kicker: '丹徒区总工会：',
  headline: '凝心聚力当先锋 唱响新时代奋斗者之歌',
  foot: '2023年4月26日 星期三',
};

test('an article, an issue and the site each have a wide and a square picture', async () => {
  const cards = planCards(archive, style);
  await writeCards(cards, new KeptFiles(path.join(folder, 'kept')), path.join(folder, 'site'));
  const [article] = archive.articles;
  const [issue] = archive.issues;
  const paths = [article?.path, issue?.path, 'roster/'].map((each) => cardFor(cards, each ?? ''));
  is(new Set(paths.flatMap(({ pictures }) => pictures.map((picture) => picture.path))).size, 6);
  for (const { pictures } of paths) {
    const sizes = await Promise.all(
      pictures.map(async (picture) => {
        const { format, width, height } = await sharp(path.join(folder, 'site', picture.path)).metadata();
        return [format, width, height];
      }),
    );
    equal(sizes, [
      ['png', 1200, 630],
      ['png', 600, 600],
    ]);
  }
});

test('a page names both its pictures by whole addresses, with their sizes and words', () => {
  const html = cardTags(cardFor(planCards(archive, style), 'roster/'), '“A” & <b>', site);
  is(
    html.match(
      /og:image" content="https:\/\/example\.github\.io\/gongkan\/assets\/cards\/[0-9a-f]{16}\.png"/g,
    )?.length,
    2,
  );
  match(html, 'og:image:width" content="1200"');
  match(html, '“A” &amp; &lt;b&gt;');
  match(html, 'twitter:card" content="summary_large_image"');
});

test('the same text gives the same bytes, and another text or colour another name', async () => {
  const png = () => drawingToPng(drawCard(text, wide, style));
  ok((await png()).equals(await png()));
  const path = (palette = style.palette) =>
    planCards(archive, { ...style, palette }).general.pictures[0]?.path;
  is(path(), path());
  not.equal(path(), path({ ...style.palette, red: '#005500' }));
});

test('a picture is drawn with outlines alone, so that no font of a machine is asked', () => {
  const svg = drawCard(text, square, style);
  not.match(svg, /<text|font/);
  match(svg, /<path/);
});

for (const [name, headline] of [
  ['of 500 characters', '我们要把劳动竞赛办到每一家企业去，'.repeat(32)],
  ['of one character', '家'],
  ['of one word without an end', 'Donaudampfschifffahrt'.repeat(8)],
  ['that is empty', ''],
] as const) {
  test(`a headline ${name} stays inside its picture`, async () => {
    for (const format of [wide, square]) {
      const svg = drawCard({ ...text, headline, items: [headline, headline] }, format, style);
      const outlines = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, data = '']) => data).join('');
      const numbers = [...outlines.matchAll(/[MLQ ](-?[\d.]+) (-?[\d.]+)/g)].map((point) => [
        Number(point[1]),
        Number(point[2]),
      ]);
      ok(
        numbers.every(
          ([x = 0, y = 0]) => x >= 0 && x <= format.width - 20 && y >= 0 && y <= format.height - 10,
        ),
      );
    }
  });
}

test('a picture that was made is taken from where it is kept, and one that is damaged is made anew', async () => {
  const place = path.join(folder, 'damage');
  let made = 0;
  const make = async () => Buffer.from(`picture ${++made}`);
  is(String(await new KeptFiles(place).get('key', make)), 'picture 1');
  is(String(await new KeptFiles(place).get('key', make)), 'picture 1');
  const file = path.join(place, 'key');
  writeFileSync(file, readFileSync(file).subarray(0, -2));
  is(String(await new KeptFiles(place).get('key', make)), 'picture 2');
  is(String(await new KeptFiles('/dev/null/no').get('key', make)), 'picture 3');
});

test('ten thousand articles have their newest drawn, and the others share a picture', () => {
  const [article] = archive.articles;
  if (!article) throw new Error('There is no article');
  const many = Array.from({ length: 2_000 }, (_, n) => ({
    ...article,
    path: `issues/x/${n}/`,
    title: `第${n}篇`,
  }));
  const cards = planCards(Object.assign(Object.create(archive), { articles: many }), style);
  is(cardFor(cards, 'issues/x/0/'), cards.general);
  not.equal(cardFor(cards, 'issues/x/1999/'), cards.general);
  ok(cards.byPath.size <= newest.articles + newest.issues);
});

test('a character that no font has stops check and build, with its place and the mend', async () => {
  const root = path.join(folder, 'root');
  cpSync(archiveRoot('english'), root, { recursive: true });
  const file = 'src/issues/2024-06-07-b/01-storm-warning.md';
  const source = readFileSync(path.join(root, file), 'utf8');
  writeFileSync(path.join(root, file), source.replace(/^title: .*$/m, 'title: Storm 🎉 warning 𠮷'));
  const loaded = await loadSiteArchive(root, {});
  is(loaded.archive, undefined);
  const [problem] = loaded.problems.filter(({ code }) => code === 'card-character');
  if (!problem) throw new Error('There is no problem');
  is(`${problem.file}:${problem.line}:${problem.column}`, `${file}:2:14`);
  for (const language of ['zh-CN', 'en'] as const) {
    const { message, fix } = describeProblem(problem, language);
    match(message, '🎉 𠮷');
    match(message, 'U+1F389 U+20BB7');
    match(fix, '_data/fonts/');
  }
  const { code, output } = await build({ root, out: path.join(folder, 'never') });
  is(code, 1);
  match(output, '🎉');
});

test.run();
