import { posix } from 'node:path';
import { localName } from '../../archive/check/check-pictures.ts';
import type { Article, Site } from '../../archive/types.ts';
import { absoluteUrl, href } from '../format/address.ts';
import { fallbackPath, type Pictures, variantPath } from '../pictures/pictures.ts';
import { type Html, html } from './html.ts';

/** How a picture is wanted. */
export interface PictureOptions {
  site: Site;
  pictures: Pictures;
  /** For feeds: one file with its whole address. */
  absolute: boolean;
  /** When it loads: before all others, being seen as soon as the page is; with the page; or when it comes near. */
  when: 'first' | 'at-once' | 'when-near';
}

/** The width that a picture has on a page: that of the text, at most 36 characters of 18 pixels. */
const sizes = '(min-width: 43em) 648px, 100vw';

const loading = {
  first: html` fetchpriority="high"`,
  'at-once': '',
  'when-near': html` loading="lazy" decoding="async"`,
};

/** The HTML of a picture in an article, with its size so that nothing moves when it loads. */
export function pictureHtml(
  picture: { src: string; alt: string },
  article: Article,
  { site, pictures, absolute, when }: PictureOptions,
): Html {
  const file = pictureFile(picture.src, article);
  const published = pictures.get(file);
  const path = fallbackPath(file);
  const src = absolute ? absoluteUrl(site, path) : href(site, path);
  const size = published ? html` width="${published.width}" height="${published.height}"` : '';
  const image = html`<img src="${src}" alt="${picture.alt}"${size}`;
  if (absolute || !published) return html`${image}>`;
  const sources = published.sources.map(({ type, variants }) => {
    const files = variants.map((each) => `${href(site, variantPath(published, each))} ${each.width}w`);
    return html`<source type="${type}" srcset="${files.join(', ')}" sizes="${sizes}">`;
  });
  const whole = html`${image}${loading[when]}>`;
  return sources.length === 0 ? whole : html`<picture>${sources}${whole}</picture>`;
}

/** The file of a picture that an article names, relative to the root. */
export function pictureFile(src: string, article: Article): string {
  return posix.join(posix.dirname(article.file), localName(src));
}
