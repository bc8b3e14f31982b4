import type { Article, Site } from '../../archive/types.ts';
import type { Html } from '../html/html.ts';
import { type PictureOptions, pictureHtml } from '../html/picture-html.ts';
import type { Pictures } from '../pictures/pictures.ts';

/** The picture that an article opens with; empty when there is none, or when its text shows the same one. */
export function coverHtml(
  article: Article,
  site: Site,
  pictures: Pictures,
  when: PictureOptions['when'] = 'first',
): Html | '' {
  const { cover } = article;
  if (!cover) return '';
  const name = cover.file.slice(cover.file.lastIndexOf('/') + 1);
  if (article.blocks.some((block) => block.kind === 'figure' && block.src === name)) return '';
  const picture = { src: encodeURIComponent(name), alt: cover.alt };
  return pictureHtml(picture, article, { site, pictures, absolute: false, when });
}
