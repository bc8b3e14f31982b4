import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPicture } from '../content/inspect-picture.ts';
import { nearest } from '../content/nearest.ts';
import type { Place, ProblemList } from '../content/problem.ts';
import type { ReadIssue } from './read-issues.ts';
import type { Picture } from './types.ts';

/** Checks every picture that an article shows, each file once, and gives those that may be published. */
export async function checkPictures(
  root: string,
  issues: readonly ReadIssue[],
  problems: ProblemList,
): Promise<Picture[]> {
  const pictures = new Map<string, Picture>();
  for (const { issue, articles, files } of issues) {
    for (const { article, yaml, front } of articles) {
      const shown = article.blocks.flatMap((block) =>
        block.kind === 'figure'
          ? [{ src: block.src, alt: block.alt, place: { file: article.file, line: block.line, column: 1 } }]
          : [],
      );
      if (front.cover) shown.push({ ...front.cover, place: yaml.placeOf(['cover', 'src']) });
      for (const { src, alt, place } of shown) {
        const name = localName(src);
        const file = `src/issues/${issue.id}/${name}`;
        if (!isBeside(src, name, files, place, problems) || pictures.has(file)) continue;
        pictures.set(file, { file, alt });
        await check(join(root, file), place, problems);
      }
    }
  }
  return [...pictures.values()];
}

function localName(src: string): string {
  try {
    return decodeURIComponent(src).replace(/^\.\//, '');
  } catch {
    return src;
  }
}

function isBeside(
  src: string,
  name: string,
  files: ReadonlySet<string>,
  place: Place,
  problems: ProblemList,
): boolean {
  if (files.has(name) && !name.includes('/')) return true;
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(src))
    problems.error('picture-remote', place, { seen: src.slice(0, 80) });
  else if (/[/\\]/.test(name)) problems.error('picture-outside', place, { seen: name });
  else {
    const near = nearest(name, files) ?? '';
    problems.error(near ? 'picture-missing-near' : 'picture-missing', place, { seen: name, nearest: near });
  }
  return false;
}

async function check(path: string, place: Place, problems: ProblemList): Promise<void> {
  const flaw = await inspectPicture(readFileSync(path), path);
  if (flaw) problems.error(flaw.code, place, flaw.values);
}
