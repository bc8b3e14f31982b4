import { fileStart } from './place.ts';
import type { ProblemList } from './problem.ts';
import { shownPart } from './shown.ts';

/**
 * Parts a Markdown file at its front matter, which stands between two lines of three hyphens; `bodyLine` is the file's
 * 1-based line that the body begins on.
 */
export function splitFrontMatter(
  text: string,
  file: string,
  problems: ProblemList,
): { frontMatter: string; body: string; bodyLine: number } | undefined {
  const start = text.indexOf('\n') + 1;
  const close = start === 0 ? null : /^---[ \t]*$/m.exec(text.slice(start));
  if (text.trim() === '') problems.error('file-empty', fileStart(file));
  else if (!/^---[ \t]*(?:\n|$)/.test(text)) {
    const seen = shownPart(text.split('\n', 1).join(), 0, 40);
    problems.error('front-matter-missing', fileStart(file), { seen });
  } else if (!close) problems.error('front-matter-not-closed', fileStart(file));
  else {
    const frontMatter = text.slice(start, start + close.index);
    const body = text.slice(start + close.index + close[0].length + 1);
    return { frontMatter, body, bodyLine: frontMatter.split('\n').length + 2 };
  }
  return undefined;
}
