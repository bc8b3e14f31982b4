import { localName } from '../../archive/check/check-pictures.ts';
import type { Picture, Site, TextPage } from '../../archive/types.ts';
import { namedFile } from '../../content/path-beside.ts';
import { inAnyLanguage } from '../../locales/tables.ts';
import { absoluteUrl, href } from '../format/address.ts';
import { fallbackPath, type Pictures, variantPath } from '../pictures/pictures.ts';
import { type Html, html } from './html.ts';

/** How a picture is wanted. */
interface PictureOptions {
  site: Site;
  pictures: Pictures;
  /** For feeds: with its whole address. */
  absolute?: boolean;
  when: PictureLoading;
}

/** When a picture loads: before all others, being seen as soon as the page is; with the page; or when it comes near. */
export type PictureLoading = 'first' | 'at-once' | 'when-near';

/** The width that a picture has on a page: that of the text, at most 36 characters of 18 pixels. */
const sizes = '(min-width: 43em) 648px, 100vw';

const loading = {
  first: html` fetchpriority="high"`,
  'at-once': '',
  'when-near': html` loading="lazy" decoding="async"`,
};

/** Who made a picture, at the end of its caption, in any language: （王纲 摄）, 王纲/摄, Photo: A. Crane. */
const credit = new RegExp(`^(.*?\\s*)((?:${inAnyLanguage(({ credits }) => credits.picture)}))$`, 'su');

/** A credit is looked for in the last characters of a caption, as many as these. */
const longest = 80;

/** The HTML of a picture in an article, with its size so that nothing moves when it loads; `file` is relative to the root. */
export function pictureHtml(
  { file, alt }: { file: string; alt: string },
  { site, pictures, absolute = false, when }: PictureOptions,
): Html {
  const path = fallbackPath(file);
  const image = html`<img src="${absolute ? absoluteUrl(site, path) : href(site, path)}" alt="${alt}"`;
  const published = pictures.get(file);
  if (!published) return html`${image}>`;
  const { width, height } = published;
  const whole = html`${image} width="${width}" height="${height}"${loading[when]}>`;
  const sources = published.sources.map(({ type, variants }) => {
    const files = variants.map((each) => `${href(site, variantPath(published, each))} ${each.width}w`);
    return html`<source type="${type}" srcset="${files.join(', ')}" sizes="${sizes}">`;
  });
  return sources.length === 0 ? whole : html`<picture>${sources}${whole}</picture>`;
}

/** The picture that an article opens with; empty where there is none to show. */
export function coverHtml(article: TextPage, options: PictureOptions): Html | '' {
  const cover = shownCover(article);
  return cover ? pictureHtml(cover, options) : '';
}

/** The picture that an article opens with; undefined where there is none, or its text shows the same one. */
export function shownCover(article: Pick<TextPage, 'cover' | 'blocks' | 'file'>): Picture | undefined {
  const { cover, blocks } = article;
  const isShown = blocks.some(
    (block) => block.kind === 'figure' && pictureFile(block.src, article) === cover?.file,
  );
  return isShown ? undefined : cover;
}

/** The files of the pictures that an article shows, in their order, relative to the root. */
export function shownPictures(article: Pick<TextPage, 'cover' | 'blocks' | 'file'>): string[] {
  const cover = shownCover(article);
  const figures = article.blocks.flatMap((block) =>
    block.kind === 'figure' ? [pictureFile(block.src, article)] : [],
  );
  return cover ? [cover.file, ...figures] : figures;
}

/** The caption of a picture, with the credit at its end marked; the words stay as they are printed. */
export function captionHtml(text: string): Html | '' {
  if (text === '') return '';
  const start = Math.max(0, text.length - longest);
  const [, before = '', maker = ''] = credit.exec(text.slice(start)) ?? [];
  if (maker === '') return html`<figcaption>${text}</figcaption>`;
  return html`<figcaption>${text.slice(0, start)}${before}<small class="credit">${maker}</small></figcaption>`;
}

/** The file of a picture that a text names, relative to the root. */
export function pictureFile(src: string, { file }: Pick<TextPage, 'file'>): string {
  return namedFile(file, localName(src));
}
