import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../archive/types.ts';
import { articleCardText, newestOf, siteCardText } from '../../rendering/card-text.ts';
import { shownPictures } from '../../rendering/html/picture-html.ts';
import { croppedPicture } from '../../rendering/pictures/form-pictures.ts';
import type { EditionFile, EditionTools } from '../edition.ts';

/** The size of a post's cover, in pixels, as the editor of an official account asks for it. */
const size = { width: 900, height: 383 } as const;

/**
 * The cover of a post: the middle of the article's first picture; where there is none, its headline, set, or for articles that have
 * no sharing picture of their own either, the site's name.
 */
export function postCover(article: Article, path: string, tools: EditionTools): EditionFile {
  const file = article.cover?.file ?? shownPictures(article)[0];
  const published = file === undefined ? undefined : tools.pictures.get(file);
  if (file === undefined || !published) return { path, prepare: () => drawnCover(article, tools) };
  const make = async () => croppedPicture(await readFile(join(tools.root, file)), size);
  return { path, prepare: () => ({ key: `${published.key}-cover.jpg`, make }) };
}

/** Editors upload it, readers never fetch it: MozJPEG would make it a quarter smaller, for three times the work. */
function drawnCover(article: Article, { archive, draw }: EditionTools) {
  const { site, articles } = archive;
  const isNew = newestOf([], articles, site.cards).articles.includes(article);
  const card = isNew ? articleCardText(article, site) : siteCardText(article.issue.newsletter ?? site);
  const { key, jpg } = draw('card.typ', { shape: 'banner', card });
  return { key: `${key}.jpg`, make: jpg };
}
