import type { FaultCode } from '../../locales/importer.ts';
import { ImportFault } from '../fault.ts';
import type { IncomingFile } from '../files/incoming.ts';
import type { Encoding } from './decode-text.ts';
import { docx } from './docx.ts';
import type { ImportFormat, Received, Signature } from './format.ts';
import { html } from './html.ts';
import { text } from './text.ts';

/** The formats that come in. */
export const formats: readonly ImportFormat[] = [docx, text, html];

/** What is known of other files, so that a fault can say what a file is. */
const others: readonly (Signature & { name: string; fault?: FaultCode })[] = [
  {
    name: 'Office',
    start: '\xd0\xcf\x11\xe0',
    holds: [...'EncryptedPackage'].join('\0'),
    fault: 'encrypted',
  },
  { name: 'Office', start: '\xd0\xcf\x11\xe0', fault: 'old-word' },
  { name: 'XLSX', start: 'PK', holds: 'xl/workbook' },
  { name: 'PPTX', start: 'PK', holds: 'ppt/presentation' },
  { name: 'ZIP', start: 'PK' },
  { name: 'PDF', start: '%PDF' },
  { name: 'RTF', start: '{\\rtf' },
  { name: 'PNG', start: '\x89PNG' },
  { name: 'JPEG', start: '\xff\xd8\xff' },
  { name: 'GIF', start: 'GIF8' },
  { name: 'RAR', start: 'Rar!' },
  { name: '7z', start: '7z\xbc\xaf' },
];

/**
 * Reads a file by the format that its name says and its bytes agree with.
 * @throws ImportFault when it is empty, of no format that comes in, of another than its name says, or broken.
 */
export async function readReceived(incoming: IncomingFile, encoding?: Encoding): Promise<Received> {
  const { name: file, bytes, picture } = incoming;
  const format = formatOf(bytes, file);
  const received = await format.read(bytes, { file, encoding, picture });
  if (received.lines.length === 0) throw new ImportFault(format.whenEmpty, { file });
  return received;
}

function formatOf(bytes: Uint8Array, file: string): ImportFormat {
  if (bytes.length === 0) throw new ImportFault('file-empty', { file });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 8);
  const fits = ({ start, holds }: Signature): boolean =>
    head.startsWith(start) && (holds === undefined || buffer.includes(holds, 'latin1'));
  const own = formats.find(({ signature }) => signature && fits(signature));
  const other = own ? undefined : others.find(fits);
  if (other?.fault) throw new ImportFault(other.fault, { file });
  const ending = endingOf(file);
  const format = formats.find(({ endings }) => endings.includes(ending));
  if (!format) {
    const endings = formats.map(({ endings: [usual] }) => usual).join(' ');
    throw new ImportFault('file-kind', { file, seen: ending, endings });
  }
  const isText = !own && !other;
  if (format.signature ? own !== format : !isText)
    throw new ImportFault('file-mislabelled', { file, seen: ending, actual: (own ?? other)?.name ?? 'text' });
  return format;
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
