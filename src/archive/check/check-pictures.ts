import { inspectPicture } from '../../content/inspect-picture.ts';
import { nearest } from '../../content/nearest.ts';
import { percentDecoded } from '../../content/percent-decoded.ts';
import { placeOfWords } from '../../content/place.ts';
import type { Place, ProblemList } from '../../content/problem.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { sliceText } from '../../content/slice-text.ts';
import type { ReadArticle } from '../read/read-article.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { Article, Picture } from '../types.ts';

/** Checks every picture that an article shows, each file once, and gives those that are published. */
export async function checkPictures(
  reader: RootReader,
  issues: readonly ReadIssue[],
  shows: (article: Article) => boolean,
): Promise<Picture[]> {
  const pictures = new Map<string, Picture>();
  const checked = new Set<string>();
  for (const { issue, articles, files } of issues) {
    for (const read of articles) {
      for (const { name, alt, place } of shownBy(read)) {
        const file = `src/issues/${issue.id}/${name}`;
        if (!isBeside(name, files, place, reader.problems)) continue;
        if (shows(read.article) && !pictures.has(file)) pictures.set(file, { file, alt });
        if (checked.has(file)) continue;
        checked.add(file);
        const bytes = reader.bytes(file);
        const wrong = bytes && (await inspectPicture(bytes, file));
        if (wrong) reader.problems.error(wrong.code, place(), wrong.values);
      }
    }
  }
  return [...pictures.values()];
}

/** The pictures of an article, with the place that names each. */
function shownBy({ article, yaml, text }: ReadArticle) {
  const shown = article.blocks.flatMap((block) => {
    if (block.kind !== 'figure') return [];
    const name = localName(block.src);
    const place = (): Place => {
      const typed = placeOfWords(text, block.line, name);
      return typed.column > 1 ? typed : placeOfWords(text, block.line, block.src);
    };
    return [{ name, alt: block.alt, place }];
  });
  const { cover } = article;
  if (cover) {
    const name = cover.file.slice(`src/issues/${article.issue.id}/`.length);
    shown.push({ name, alt: cover.alt, place: () => yaml.placeOf(['cover', 'src']) });
  }
  return shown;
}

/** The name of a file beside an article, which Markdown writes as a part of an address, percent-encoded. */
export function localName(src: string): string {
  return percentDecoded(src).replace(/^\.\//, '');
}

function isBeside(
  name: string,
  files: ReadonlySet<string>,
  place: () => Place,
  problems: ProblemList,
): boolean {
  if (files.has(name) && !name.includes('/')) return true;
  const near = nearest(name, files) ?? '';
  const missing = near ? 'picture-missing-near' : 'picture-missing';
  const outside = /[/\\]|^data:/i.test(name) ? 'picture-outside' : missing;
  const code = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(name) ? 'picture-remote' : outside;
  problems.error(code, place(), { seen: sliceText(name, 0, 80), nearest: near });
  return false;
}
