import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is, match, not } from 'uvu/assert';
import { z } from 'zod';
import { openFonts } from '../../src/typeset/fonts.ts';
import { Typesetter } from '../../src/typeset/typesetter.ts';
import { runChild } from '../run/run-child.ts';
import { scratch } from '../run/scratch.ts';
import { cardData } from './card-data.ts';

const typesetter = new Typesetter(openFonts('.'), 'zh-CN');

test('the same text gives the same bytes in every process, time zone, language and folder', async () => {
  const svg = await typesetter.svg('card.typ', cardData({ headline: '凝心聚力当先锋' }));
  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: '/nowhere' };
  const { output } = await runChild(
    ['--import', 'tsx', 'tests/typeset/print-card-hash.ts', '凝心聚力当先锋'],
    {
      limit: 60_000,
      env,
    },
  );
  is(output.trim(), createHash('sha256').update(svg).digest('hex'));
});

test('what a template asks for in vain is told with its place and what was said', async () => {
  const fault = await typesetter.svg('card.typ', { shape: 'wide' }).catch((error: unknown) => error);
  const { place, seen } = z
    .object({ place: z.object({ file: z.string(), line: z.number() }), seen: z.string() })
    .parse(fault);
  is(place.file, 'src/typeset/templates/card.typ');
  match(seen, 'card');
});

test('a drawing is outlines alone, so that no font of a machine is asked', async () => {
  const svg = await typesetter.svg('card.typ', cardData({ headline: '家' }));
  not.match(svg, /<text|font|<image|<script|<foreignObject/);
  match(svg, /<path/);
});

test('a text is drawn as it is written, whatever Typst would make of it', async () => {
  for (const headline of [
    '#panic("no")',
    '$x^2$ *b* _i_',
    '= 工会',
    '#{',
    '"\\',
    '#include "card.typ"',
    '//',
  ]) {
    const svg = await typesetter.svg('card.typ', cardData({ headline }));
    const glyphs = svg.match(/<use /g)?.length ?? 0;
    const others =
      (await typesetter.svg('card.typ', cardData({ headline: '' }))).match(/<use /g)?.length ?? 0;
    is(glyphs - others, headline.replaceAll(' ', '').length, headline);
  }
});

test('a character that no font has is drawn as one box', async () => {
  const glyphs = async (headline: string) => {
    const svg = await typesetter.svg('icon.typ', {
      shape: 'full',
      palette: cardData({}).palette,
      character: headline,
    });
    return [...svg.matchAll(/<use xlink:href="([^"]+)"/g)].map(([, id]) => id);
  };
  const box = await glyphs('🎉');
  is(box.length, 1);
  equal(await glyphs('𠮷'), box);
  not.equal(await glyphs('吉'), box);
});

test("what the shipped font lacks is drawn with an editor's own", async () => {
  const root = scratch('typesetter');
  cpSync('tests/fixtures/fonts/party.ttf', path.join(root, '_data/fonts/party.ttf'));
  const shapesWith = async (fonts: string) => {
    const card = cardData({ headline: '工🎉会' });
    const svg = await new Typesetter(openFonts(fonts), 'zh-CN').svg('card.typ', card);
    return [...svg.matchAll(/<symbol[^>]*>\s*<path d="([^"]*)"/g)].map(([, shape = '']) => shape);
  };
  const shipped = await shapesWith('.');
  const drawn = (await shapesWith(root)).filter((shape) => !shipped.includes(shape));
  is(drawn.length, 1);
  is(drawn[0]?.match(/[a-z]/gi)?.join('').toLowerCase(), 'mmvhvhz', 'the square of the font');
});

test('a template that is not there is named', async () => {
  let told = '';
  await typesetter.svg('nothing.typ', {}).catch((error: Error) => {
    told = error.message;
  });
  match(told, /nothing\.typ/);
});

test.run();
