import { fileStart } from './place.ts';
import type { ProblemList } from './problem.ts';
import { sliceText } from './slice-text.ts';

/** An article's file in its two parts; `bodyLine` is the file's 1-based line that the body begins on. */
export interface ArticleText {
  frontMatter: string;
  body: string;
  bodyLine: number;
}

/** Parts a Markdown file at its front matter, which stands between two lines of three hyphens. */
export function splitFrontMatter(text: string, file: string, problems: ProblemList): ArticleText | undefined {
  if (text.trim() === '') {
    problems.error('file-empty', fileStart(file));
    return undefined;
  }
  if (!/^---[ \t]*(?:\n|$)/.test(text)) {
    problems.error('front-matter-missing', fileStart(file), {
      seen: sliceText(text.split('\n')[0] ?? '', 0, 40),
    });
    return undefined;
  }
  const start = text.indexOf('\n') + 1;
  const close = /^---[ \t]*$/m.exec(text.slice(start));
  if (start === 0 || !close) {
    problems.error('front-matter-not-closed', fileStart(file));
    return undefined;
  }
  const frontMatter = text.slice(start, start + close.index);
  const bodyStart = start + close.index + close[0].length + 1;
  return {
    frontMatter,
    body: text.slice(bodyStart),
    bodyLine: 3 + (frontMatter.match(/\n/g)?.length ?? 0),
  };
}
