import { importLimits } from '../../model/limits.ts';
import { ImportFault } from '../fault.ts';
import type { IncomingFile } from '../files/incoming.ts';
import type { Line } from '../line.ts';
import type { Encoding } from './decode-text.ts';
import type { ImportFormat, Received, Signature } from './format.ts';
import { html } from './html.ts';
import { mhtml } from './mhtml.ts';
import { otherFiles } from './other-files.ts';
import { text } from './text.ts';

/** The formats that come in; what reads one is loaded when it is needed. */
export const formats: readonly ImportFormat[] = [
  {
    name: 'docx',
    endings: ['.docx', '.docm', '.dotx', '.dotm'],
    signature: { start: 'PK', holds: 'word/document' },
    whenEmpty: 'file-empty',
    read: async (bytes, { file }) => (await import('./docx/read-document.ts')).readDocument(bytes, file),
  },
  {
    name: 'odt',
    endings: ['.odt', '.ott'],
    signature: { start: 'PK', holds: 'content.xml' },
    whenEmpty: 'file-empty',
    read: async (bytes, { file }) => (await import('./odt/read-open-document.ts')).readPacked(bytes, file),
  },
  {
    name: 'fodt',
    endings: ['.fodt'],
    signature: { start: /^<office:document\b/ },
    whenEmpty: 'file-empty',
    read: async (bytes, { file }) => (await import('./odt/read-open-document.ts')).readFlat(bytes, file),
  },
  text,
  html,
  mhtml,
];

const mostLines = importLimits.lines.most;
const mostCharacters = importLimits.text.most;

/**
 * Reads a file by what it holds, whatever its name says: systems of offices call a web page `.doc`.
 * @throws ImportFault when it is empty, of no format that comes in, longer than any issue, or broken.
 */
export async function readReceived(incoming: IncomingFile, encoding?: Encoding): Promise<Received> {
  const { name: file, bytes, picture } = incoming;
  const format = await formatOf(bytes, file);
  const received = await format.read(bytes, { file, encoding, picture });
  if (received.lines.length === 0) throw new ImportFault(format.whenEmpty, { file });
  if (received.lines.length > mostLines)
    throw new ImportFault('file-too-long', { file, count: received.lines.length, most: mostLines });
  if (received.text.length > mostCharacters)
    throw new ImportFault('text-too-long', { file, most: mostCharacters });
  return { ...received, lines: received.lines.map(withShortGaps) };
}

/** The longest run of white space in a line: more says nothing, and costs every rule that looks at it. */
const widest = 40;

function withShortGaps(line: Line): Line {
  const shorten = (text: string): string =>
    text.length > widest ? text.replace(/[^\S\n]{41,}/g, (run) => run.slice(0, widest)) : text;
  return {
    ...line,
    text: shorten(line.text),
    ...(line.rows && { rows: line.rows.map((row) => row.map(shorten)) }),
  };
}

async function formatOf(bytes: Uint8Array, file: string): Promise<ImportFormat> {
  if (bytes.length === 0) throw new ImportFault('file-empty', { file });
  const fits = await recogniser(bytes);
  const own = formats.find(({ signature }) => signature && fits(signature));
  if (own) return own;
  const ending = endingOf(file);
  const other = otherFiles.find(({ signature }) => fits(signature));
  if (other) throw new ImportFault(other.fault, { file, seen: other.name });
  const format = formats.find(({ endings }) => endings.includes(ending));
  if (format?.signature && format !== html) {
    const values = { file, seen: ending, actual: 'text' };
    throw new ImportFault('file-mislabelled', values);
  }
  // A text may have been named after the program that was to open it.
  if (format || /^\.?(?:doc|wps|text)?$/.test(ending)) return format ?? text;
  const endings = formats.map(({ endings: [usual] }) => usual).join(' ');
  throw new ImportFault('file-kind', { file, seen: ending, endings });
}

/** Tells whether a file has a signature. */
async function recogniser(bytes: Uint8Array): Promise<(signature: Signature) => boolean> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = buffer.toString('latin1', 0, 6000).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  const isWide = /^(?:[ -~]\0){2}|^(?:\0[ -~]){2}/.test(first);
  const head = withoutProlog((isWide ? first.replaceAll('\0', '') : first).trimStart());
  const names = first.startsWith('PK')
    ? await (await import('./docx/package.ts')).namesInZip(bytes)
    : undefined;
  return ({ start, holds }) => {
    const begins = typeof start === 'string' ? head.startsWith(start) : start.test(head);
    if (!begins || holds === undefined) return begins;
    return names?.some((name) => name.startsWith(holds.toLowerCase())) ?? buffer.includes(holds, 'latin1');
  };
}

/** The beginning of a file without what may stand before any XML: its declaration, and comments. */
function withoutProlog(head: string): string {
  let rest = head;
  for (let begins = ''; begins !== rest; ) {
    begins = rest;
    if (rest.startsWith('<?xml ')) rest = after(rest, '>');
    if (rest.startsWith('<!--')) rest = after(rest, '-->');
  }
  return rest;
}

/** What follows the first of a mark and white space; all of a text where there is none. */
function after(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? text : text.slice(at + mark.length).trimStart();
}

/** The folders beside a file that hold its pictures, where a program saved any. */
export function pictureFolders(file: string): string[] {
  const ending = endingOf(file);
  const { folders = [] } = formats.find(({ endings }) => endings.includes(ending)) ?? {};
  return folders.map((added) => file.slice(0, file.length - ending.length) + added);
}

function endingOf(file: string): string {
  return /\.[^.]*$/.exec(file)?.[0].toLowerCase() ?? '';
}
