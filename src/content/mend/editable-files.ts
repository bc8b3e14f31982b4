import { isUtf8 } from 'node:buffer';
import { splitFrontMatter } from '../front-matter.ts';
import { ProblemList } from '../problem.ts';
import { RootReader } from '../root-reader.ts';

/** A file that an editor writes, with its text as it is stored: an article (`.md`) or a record. */
export interface EditableFile {
  file: string;
  text: string;
}

/**
 * The records and articles under a root, as they are stored, UTF-8 alone. Texts as received are left
 * out, whatever their name is: they stay as they came.
 */
export function editableFiles(root: string): EditableFile[] {
  const reader = new RootReader(root, new ProblemList());
  const named = (folder: string, names: RegExp): string[] =>
    reader.list(folder).files.flatMap((name) => (names.test(name) ? [`${folder}/${name}`] : []));
  const inside = (folder: string): string[] => reader.list(folder).folders.map((name) => `${folder}/${name}`);
  const files = [
    ...['_data', ...inside('_data')].flatMap((folder) => named(folder, /\.yaml$/)),
    ...inside('src/issues').flatMap((folder) => named(folder, /^(?:issue\.yaml|\d{2,3}-.*\.md)$/)),
  ].flatMap((file) => {
    const bytes = reader.bytes(file, 4 * 1024 * 1024);
    return bytes && isUtf8(bytes) && !bytes.includes(0)
      ? [{ file, text: Buffer.from(bytes).toString() }]
      : [];
  });
  const received = new Set(files.map(receivedFor));
  return files.filter(({ file }) => !received.has(file));
}

/** The text as received that an article names, or an empty string. */
export function receivedFor({ file, text }: EditableFile): string {
  if (!file.endsWith('.md')) return '';
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { frontMatter = '' } = splitFrontMatter(lines, file, new ProblemList()) ?? {};
  const [, name] =
    /^source[:：](?:.*\n)(?:[ \t].*\n)*?[ \t]+file[:：][ \t]*["']?(.*?)["']?[ \t]*$/m.exec(frontMatter) ?? [];
  return name === undefined ? '' : `${file.slice(0, file.lastIndexOf('/'))}/${name}`;
}
