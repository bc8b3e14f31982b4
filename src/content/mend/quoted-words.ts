import { splitFrontMatter } from '../front-matter.ts';
import { ProblemList } from '../problem.ts';
import { readYaml } from '../yaml.ts';

/** The words with some marks in them that the files quote, or may quote, without white space: any string of their YAML. */
export function quotedWords(files: readonly { file: string; text: string }[], marks: RegExp): string[] {
  return files.flatMap(({ file, text }) => {
    if (!marks.test(text)) return [];
    const silent = new ProblemList();
    const front = file.endsWith('.md') ? splitFrontMatter(text, file, silent)?.frontMatter : text;
    const words = front === undefined ? [] : stringsIn(readYaml(front, file, silent)?.value);
    return words.filter((word) => marks.test(word)).map(withoutSpace);
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
