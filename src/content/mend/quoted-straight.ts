import { splitFrontMatter } from '../front-matter.ts';
import { ProblemList } from '../problem.ts';
import { readYaml } from '../yaml.ts';

/** Words with straight quotation marks in them that some file quotes from an article, without white space. */
export function quotedStraight(files: readonly { file: string; text: string }[]): string[] {
  return files.flatMap(({ file, text }) => {
    if (!text.includes('"') && !text.includes("'")) return [];
    const silent = new ProblemList();
    const front = file.endsWith('.md') ? splitFrontMatter(text, file, silent)?.frontMatter : text;
    const words = front === undefined ? [] : stringsIn(readYaml(front, file, silent)?.value);
    return words.filter((word) => word.includes('"')).map(withoutSpace);
  });
}

/** A text without its white space, as quotations are compared. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
