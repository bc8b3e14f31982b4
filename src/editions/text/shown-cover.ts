import type { Article, Picture } from '../../archive/types.ts';
import { pictureFile } from '../../site/html/picture-html.ts';

/** The picture that an article opens with; undefined where there is none, or its text shows the same one. */
export function shownCover(article: Article): Picture | undefined {
  const { cover, blocks } = article;
  const isShown = blocks.some(
    (block) => block.kind === 'figure' && pictureFile(block.src, article) === cover?.file,
  );
  return isShown ? undefined : cover;
}
