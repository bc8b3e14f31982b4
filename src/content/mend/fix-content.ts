import { join } from 'node:path';
import { replaceFile } from '../../files/replace-file.ts';
import { guessLanguage, languageOr } from '../../locales/language.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { ProblemList } from '../problem.ts';
import { RootReader } from '../root-reader.ts';
import { typedMarksIn } from '../typed-marks.ts';
import { readYaml } from '../yaml.ts';
import { type EditableFile, editableFiles, receivedFor } from './editable-files.ts';
import { counted, type Mend, type Mended, mendCharacters, mendYaml } from './mend.ts';
import { type BodyMending, mendMarkdown } from './mend-markdown.ts';

/**
 * Mends what is mechanical in the records and articles of a root, and says what it did. Texts as
 * received are never written, and marks stay as they are where a quotation or the text as received has
 * them so. A second run finds nothing. Files are replaced whole or not at all; a file that cannot be
 * written throws.
 */
export async function fixContent(root: string): Promise<(Mend & { file: string })[]> {
  const files = editableFiles(root);
  const quoted = { quotes: quotedWords(files, /"/), marks: quotedWords(files, /[,;:?!()]/) };
  const language = guessLanguage(files.find(({ file }) => file === '_data/site.yaml')?.text ?? '');
  return files.flatMap((file) => {
    const free = {
      language,
      quotes: isFree(root, file, quoted.quotes, (text) => text.includes('"')),
      marks: isFree(
        root,
        file,
        quoted.marks,
        (text) => typedMarksIn(text, 'halfwidth-punctuation').length > 0,
      ),
    };
    const { text, mends } = file.file.endsWith('.md') ? mendArticle(file.text, free) : mendRecord(file.text);
    if (text !== file.text) replaceFile(join(root, file.file), text);
    return mends.map((mend) => ({ file: file.file, ...mend }));
  });
}

function mendRecord(stored: string): Mended {
  const clean = mendCharacters(stored);
  const mended = mendYaml(clean.text);
  return { text: mended.text, mends: [clean.mends, mended.mends].flatMap(counted) };
}

function mendArticle(stored: string, free: Omit<BodyMending, 'firstLine'>): Mended {
  const clean = mendCharacters(stored);
  const parts = splitFrontMatter(clean.text, '', new ProblemList());
  if (!parts) return { text: clean.text, mends: counted(clean.mends) };
  const front = mendYaml(parts.frontMatter, 1);
  const own = /^lang:[ \t]*["']?([\w-]+)/m.exec(parts.frontMatter)?.[1];
  const language = languageOr(own, free.language);
  const body = mendMarkdown(parts.body, { ...free, firstLine: parts.bodyLine, language });
  const start = clean.text.indexOf('\n') + 1;
  const rest = clean.text.slice(start + parts.frontMatter.length);
  const close = rest.slice(0, rest.length - parts.body.length);
  return {
    text: clean.text.slice(0, start) + front.text + close + body.text,
    mends: [clean.mends, front.mends, body.mends].flatMap(counted),
  };
}

/** Whether marks of some form may change in an article: nothing quotes them, and they were not received so. */
function isFree(
  root: string,
  file: EditableFile,
  quoted: readonly string[],
  hasThem: (text: string) => boolean,
): boolean {
  if (!file.file.endsWith('.md')) return false;
  const body = withoutSpace(mendCharacters(file.text).text.replace(/[*_~]/g, ''));
  if (!hasThem(body) || quoted.some((words) => body.includes(words.replace(/[*_~]/g, '')))) return false;
  const name = receivedFor(file);
  if (name === '') return true;
  const received = new RootReader(root, new ProblemList()).text(name);
  return received !== undefined && !hasThem(withoutSpace(received));
}

/** The words with some marks in them that the files quote, or may quote, without white space: any string of their YAML. */
function quotedWords(files: readonly EditableFile[], marks: RegExp): string[] {
  return files.flatMap(({ file, text }) => {
    if (!marks.test(text)) return [];
    const silent = new ProblemList();
    const front = file.endsWith('.md') ? splitFrontMatter(text, file, silent)?.frontMatter : text;
    const words = front === undefined ? [] : stringsIn(readYaml(front, file, silent)?.value);
    return words.filter((word) => marks.test(word)).map(withoutSpace);
  });
}

/** A text without its white space, as quotations are compared. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
