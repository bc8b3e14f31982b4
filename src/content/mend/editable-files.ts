import { isUtf8 } from 'node:buffer';
import { splitFrontMatter } from '../front-matter.ts';
import { ProblemList } from '../problem.ts';
import { RootReader } from '../root-reader.ts';

/** A file that an editor writes, with its text as it is stored. */
export interface EditableFile {
  file: string;
  text: string;
  kind: 'record' | 'article';
}

/**
 * The records and articles under a root, as they are stored, UTF-8 alone. Texts as received are left
 * out, whatever their name is: they stay as they came.
 */
export function editableFiles(root: string): EditableFile[] {
  const reader = new RootReader(root, new ProblemList());
  const files: EditableFile[] = [];
  const add = (file: string, kind: EditableFile['kind']): void => {
    const bytes = reader.bytes(file, 4 * 1024 * 1024);
    if (bytes && isUtf8(bytes) && !bytes.includes(0))
      files.push({ file, kind, text: Buffer.from(bytes).toString() });
  };
  const addFolder = (folder: string): void => {
    for (const name of reader.list(folder).files)
      if (name.endsWith('.yaml')) add(`${folder}/${name}`, 'record');
  };
  addFolder('_data');
  for (const folder of reader.list('_data').folders) addFolder(`_data/${folder}`);
  for (const issue of reader.list('src/issues').folders) {
    const folder = `src/issues/${issue}`;
    const { files: names } = reader.list(folder);
    if (names.includes('issue.yaml')) add(`${folder}/issue.yaml`, 'record');
    for (const name of names) if (/^\d{2,3}-.*\.md$/.test(name)) add(`${folder}/${name}`, 'article');
  }
  const received = new Set(files.map(receivedFor));
  return files.filter(({ file }) => !received.has(file));
}

/** The text as received that an article names, or an empty string. */
export function receivedFor({ file, text, kind }: EditableFile): string {
  if (kind === 'record') return '';
  const front = splitFrontMatter(
    text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
    file,
    new ProblemList(),
  );
  const name = /^source[:：](?:.*\n)(?:[ \t].*\n)*?[ \t]+file[:：][ \t]*["']?(.*?)["']?[ \t]*$/m.exec(
    front?.frontMatter ?? '',
  )?.[1];
  return name === undefined ? '' : `${file.slice(0, file.lastIndexOf('/'))}/${name}`;
}
