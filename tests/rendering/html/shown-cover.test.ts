import { test } from 'uvu';
import { equal, is } from 'uvu/assert';
import type { Block } from '../../../src/content/block.ts';
import { coverHtml, shownCover } from '../../../src/rendering/html/picture-html.ts';
import { madeArticle, paragraph, site } from '../../site/made-up.ts';

const figure: Block = {
  id: 'p2',
  kind: 'figure',
  src: 'deng.png',
  alt: '灯',
  caption: '',
  text: '',
  line: 3,
};
const cover = { file: 'src/issues/2021-03-05/deng.png', alt: '灯' };

test('a picture that an article opens with is shown once: not at the top where the text shows it', () => {
  const options = { site, pictures: new Map(), when: 'first' as const };
  const above = madeArticle([paragraph('p1', '文。')], { cover });
  equal(shownCover(above), cover);
  is(String(coverHtml(above, options)).includes('deng.png'), true);
  const within = madeArticle([paragraph('p1', '文。'), figure], { cover });
  is(shownCover(within), undefined);
  is(coverHtml(within, options), '');
  const other = madeArticle([{ ...figure, src: 'hu.png' }], { cover });
  equal(shownCover(other), cover);
});

test.run();
