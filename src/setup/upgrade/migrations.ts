import { codeInFences } from '../../content/fences.ts';
import { splitFrontMatter } from '../../content/front-matter.ts';
import type { EditableFile } from '../../content/mend/editable-files.ts';
import { ProblemList } from '../../content/problem.ts';
import type { SetupStrings } from '../../locales/setup.ts';

/** What in an archive's files was written so once, and is written otherwise now. */
export interface Migration {
  what: keyof SetupStrings['upgrade']['migrations'];
  /** The last version whose contract had the old way; content of a later format has none of it. */
  from: string;
  /** The text of a file in the new way, line by line; the same text when nothing in it is old. It finds nothing in what it gave. */
  mend(file: EditableFile): string;
}

/** The migrations in their order: each is given what those before it have mended. One that was released is never changed. */
export const migrations: readonly Migration[] = [
  {
    // A picture that nothing was said of passed for decoration; now the author says so.
    what: 'decorative-picture',
    from: '0.1.0',
    mend: (file) =>
      inBody(file, (line) =>
        outsideCode(line, (text) => text.replace(/(?<!\\)!\[\s*\](?=\([^)\s]+)/g, '![""]')),
      ),
  },
];

/** Changes the lines of an article's text, but for those of code. */
function inBody({ file, text }: EditableFile, change: (line: string) => string): string {
  const body = file.endsWith('.md') ? splitFrontMatter(text, file, new ProblemList())?.body : undefined;
  if (!body || !text.endsWith(body)) return text;
  const isFenced = codeInFences();
  const lines = body
    .split('\n')
    .map((line) => (isFenced(line) || /^(?: {4}|\t)/.test(line) ? line : change(line)));
  return text.slice(0, text.length - body.length) + lines.join('\n');
}

/** Changes what stands in a line beside code. */
function outsideCode(line: string, change: (text: string) => string): string {
  return line
    .split(/(`[^`]*`)/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
}
