import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Article } from '../../archive/types.ts';
import { sourceHash } from '../../files/source-hash.ts';
import { articleCardText, newestOf, siteCardText } from '../../rendering/card-text.ts';
import { pictureFile } from '../../rendering/html/picture-html.ts';
import { drawIn, pictureMaker } from '../../rendering/pictures/drawing.ts';
import { keyOf } from '../../rendering/pictures/kept-files.ts';
import type { EditionFile, EditionTools } from '../edition.ts';

/** The size of a post's cover, in pixels, as the editor of an official account asks for it. */
const size = { width: 900, height: 383 } as const;

/**
 * The cover of a post: the middle of the article's first picture; where there is none, its headline, set, or for articles that have
 * no sharing picture of their own either, the site's name.
 */
export function postCover(article: Article, path: string, tools: EditionTools): EditionFile {
  const file = article.cover?.file ?? firstPicture(article);
  const published = file === undefined ? undefined : tools.pictures.get(file);
  if (file === undefined || !published) return { path, prepare: () => drawnCover(article, tools) };
  const key = `${keyOf([published.key, size, pictureMaker, sourceHash([import.meta.filename])])}.jpg`;
  const make = async () =>
    sharp(await readFile(join(tools.root, file)), { limitInputPixels: 100_000_000 })
      .autoOrient()
      .resize({ ...size, fit: 'cover', position: 'attention' })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 85, mozjpeg: true })
      .toBuffer();
  return { path, prepare: () => ({ key, make }) };
}

function firstPicture(article: Article): string | undefined {
  const figure = article.blocks.find((block) => block.kind === 'figure');
  return figure?.kind === 'figure' ? pictureFile(figure.src, article) : undefined;
}

/** Editors upload it, readers never fetch it: MozJPEG would make it a quarter smaller, for three times the work. */
function drawnCover(article: Article, { archive, palette, typesetter }: EditionTools) {
  const { site, articles } = archive;
  const isNew = newestOf([], articles, site.cards).articles.includes(article);
  const card = isNew ? articleCardText(article, site) : siteCardText(article.issue.newsletter ?? site);
  const { key, svg } = drawIn(palette, typesetter)('card.typ', { shape: 'banner', card });
  const code = sourceHash([import.meta.filename]);
  const make = async () =>
    sharp(await svg())
      .flatten()
      .jpeg({ quality: 90 })
      .toBuffer();
  return { key: `${keyOf([key, code])}.jpg`, make };
}
