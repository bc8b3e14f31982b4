import type { Article, Site } from '../../archive/types.ts';
import { type PictureOptions, pictureHtml } from '../html/picture-html.ts';
import type { Pictures } from '../pictures/pictures.ts';

/** The picture that an article opens with, unless its text shows the same one. */
export function articleCover(
  article: Article,
  site: Site,
  pictures: Pictures,
  when: PictureOptions['when'] = 'first',
): string {
  const { cover } = article;
  if (!cover) return '';
  const name = cover.file.slice(cover.file.lastIndexOf('/') + 1);
  if (article.blocks.some((block) => block.kind === 'figure' && block.src === name)) return '';
  const picture = { src: encodeURIComponent(name), alt: cover.alt };
  const image = pictureHtml(picture, article, { site, pictures, absolute: false, when });
  return `<figure class="cover">${image}</figure>\n`;
}
