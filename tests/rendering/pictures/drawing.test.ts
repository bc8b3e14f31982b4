import sharp from 'sharp';
import { test } from 'uvu';
import { equal, is } from 'uvu/assert';
import { readPalette } from '../../../src/rendering/palette.ts';
import { drawIn } from '../../../src/rendering/pictures/drawing.ts';
import { openFonts } from '../../../src/typeset/fonts.ts';
import { Typesetter } from '../../../src/typeset/typesetter.ts';
import { cardData } from '../../typeset/card-data.ts';

test('a cover that many books have is drawn once, and has nothing see-through', async () => {
  const typesetter = new Typesetter(openFonts('.'), 'zh-CN');
  const draw = drawIn(readPalette(''), typesetter);
  let drawn = 0;
  const svg = typesetter.svg.bind(typesetter);
  typesetter.svg = (template, data) => {
    drawn += 1;
    return svg(template, data);
  };
  const data = { ...cardData({ headline: '工会报' }), shape: 'portrait' };
  const covers = await Promise.all([1, 2, 3].map(() => draw('card.typ', data).jpg()));
  is(drawn, 1);
  const { width, height, channels } = await sharp(covers[0]).metadata();
  equal([width, height, channels], [900, 1200, 3]);
});

test.run();
