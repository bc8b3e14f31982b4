import { ImportFault } from '../fault.ts';

/** The kinds of file that are imported. */
export type FileKind = 'docx' | 'text' | 'html';

const byEnding: Readonly<Record<string, FileKind>> = {
  '.docx': 'docx',
  '.txt': 'text',
  '.md': 'text',
  '.html': 'html',
  '.htm': 'html',
};

/** The most bytes that a file may have: an issue with its pictures is far smaller. */
export const largestFile = 40 * 1024 * 1024;

/**
 * The kind of a file by its name, where its bytes agree.
 * @throws ImportFault when it is empty, of another kind, or of another kind than its name says.
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  const kind = byEnding[ending];
  if (bytes.length === 0) throw new ImportFault('file-empty', { file: name });
  const actual = kindOfBytes(bytes);
  if (actual === 'old-word' || actual === 'encrypted') throw new ImportFault(actual, { file: name });
  if (kind === undefined) throw new ImportFault('file-kind', { file: name, seen: ending });
  const fits = kind === 'docx' ? actual === 'docx' : actual === 'text';
  if (!fits) throw new ImportFault('file-mislabelled', { file: name, seen: ending, actual });
  return kind;
}

const signatures: readonly [string, string][] = [
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['Rar!', 'RAR'],
  ['7z\xbc\xaf', '7z'],
];

function kindOfBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 8);
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-word';
  }
  if (head.startsWith('PK')) {
    if (buffer.includes('word/document')) return 'docx';
    const office = ['xl/workbook', 'ppt/presentation', 'content.opf', 'mimetype'].find((part) =>
      buffer.includes(part),
    );
    return office === 'xl/workbook' ? 'XLSX' : office === 'ppt/presentation' ? 'PPTX' : 'ZIP';
  }
  return signatures.find(([start]) => head.startsWith(start))?.[1] ?? 'text';
}
