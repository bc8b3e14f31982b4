import path from 'node:path';
import sharp from 'sharp';
import { suite } from 'uvu';
import { equal, is, match, not, ok } from 'uvu/assert';
import type { Archive } from '../../../src/archive/archive.ts';
import { issueCardText } from '../../../src/rendering/card-text.ts';
import { absoluteUrl } from '../../../src/rendering/format/address.ts';
import { readPalette } from '../../../src/rendering/palette.ts';
import { drawIn } from '../../../src/rendering/pictures/drawing.ts';
import { KeptFiles } from '../../../src/rendering/pictures/kept-files.ts';
import { cardFor, planCards } from '../../../src/site/cards/card-set.ts';
import { TemplateEnvironment } from '../../../src/site/engine/environment.ts';
import { openFonts } from '../../../src/typeset/fonts.ts';
import { Typesetter } from '../../../src/typeset/typesetter.ts';
import { scratch } from '../../run/scratch.ts';
import { cardData } from '../../typeset/card-data.ts';
import { loadFixture } from '../load-fixture.ts';

const test = suite('sharing pictures');
const archive = await loadFixture('real');
const { site } = archive;
const palette = readPalette('');
const typesetter = new Typesetter(openFonts('.'), site.language);
const draw = drawIn(palette, typesetter);
const folder = scratch('cards');

/** The archive with its one issue and first article many times over, and what `site.yaml` says of cards. */
function manyTimes(count: number, cards: number): Archive {
  const [[issue], [article]] = [archive.issues, archive.articles];
  if (!issue || !article) throw new Error('There is no article');
  const numbers = Array.from({ length: count }, (_, n) => n);
  const articles = numbers.map((n) => ({ ...article, path: `issues/${n}/a/`, title: `第${n}篇` }));
  const issues = numbers.map((n) => ({ ...issue, path: `issues/${n}/`, title: `第${n}期` })).reverse();
  return Object.assign(Object.create(archive), { site: { ...site, cards }, articles, issues });
}

test('an article, an issue and the site each have a wide and a square picture', async () => {
  const several = await loadFixture('english');
  const cards = planCards(several, draw);
  const kept = new KeptFiles(path.join(folder, 'kept'));
  await kept.writeInto(path.join(folder, 'site'), [...cards.values()].flat());
  const [article] = several.articles;
  const each = [article?.path, article?.issue.path, 'roster/'].map((address) =>
    cardFor(cards, address ?? ''),
  );
  is(new Set(each.flat().map((picture) => picture.path)).size, 6);
  for (const card of each) {
    const sizes = await Promise.all(
      card.map(async (picture) => {
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

test('an issue of one article has the picture of its article, unless it has a title of its own', () => {
  const [issue] = archive.issues;
  const [article] = issue?.articles ?? [];
  if (!issue || !article) throw new Error('There is no article');
  is(issueCardText(issue, site).kicker, article.kicker);
  is(issueCardText(issue, site).headline, article.title);
  const titled = issueCardText({ ...issue, title: '五一特刊' }, site);
  equal([titled.headline, titled.items], ['五一特刊', [article.title]]);
});

test('a page names both its pictures by whole addresses, with their sizes and words', () => {
  const environment = new TemplateEnvironment(process.cwd());
  environment.addFilter('absoluteUrl', (address: string) => absoluteUrl(site, address));
  environment.addFilter('sharingPictures', (address: string) => cardFor(planCards(archive, draw), address));
  const head = { path: 'roster/', title: '“A” & <b>' };
  const html = environment.getTemplate('components/sharing-pictures.njk').render({ head });
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

test('the same text has the same name, and another text or colour another', () => {
  const pathOf = (title: string, palettes = palette) => {
    const renamed = Object.assign(Object.create(archive), { site: { ...site, title } });
    return planCards(renamed, drawIn(palettes, typesetter)).get('')?.[0]?.path;
  };
  is(pathOf('工刊'), pathOf('工刊'));
  not.equal(pathOf('工刊'), pathOf('工报'));
  not.equal(pathOf('工刊'), pathOf('工刊', { ...palette, red: '#005500' }));
});

for (const [name, headline] of [
  ['of 500 characters', '我们要把劳动竞赛办到每一家企业去，'.repeat(32)],
  ['of one character', '家'],
  ['of one word without an end', 'Donaudampfschifffahrt'.repeat(8)],
  ['that is empty', ''],
] as const) {
  test(`a headline ${name} stays inside its picture`, async () => {
    for (const shape of ['wide', 'square'] as const) {
      const card = { kicker: headline, headline, items: [headline, headline], foot: headline };
      const png = await draw('card.typ', cardData(card, shape)).png();
      const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      for (let at = 0; at < data.length; at += info.channels) {
        const [x, y] = [(at / info.channels) % info.width, Math.floor(at / info.channels / info.width)];
        const inside = x >= 20 && x < info.width - 20 && y >= 20 && y < info.height - 20;
        if (!inside) ok((data[at] ?? 0) > 250, `${shape} ${x},${y}`);
      }
    }
  });
}

test('the newest articles and issues have their own, and older articles share their issue’s or the site’s', () => {
  const cards = planCards(manyTimes(50, 20), draw);
  is(cards.size, 41);
  const site = cardFor(cards, '');
  for (const newest of ['issues/49/a/', 'issues/30/a/', 'issues/49/', 'issues/30/'])
    not.equal(cardFor(cards, newest), site);
  for (const older of ['issues/29/a/', 'issues/0/a/', 'issues/29/']) is(cardFor(cards, older), site);
  is(cardFor(cards, 'issues/49/print/'), cardFor(cards, 'issues/49/'));
});

test('an editor says how many have their own; with none there is the site’s alone', () => {
  is(planCards(manyTimes(50, 3), draw).size, 7);
  is(planCards(manyTimes(50, 0), draw).size, 1);
});

test.run();
