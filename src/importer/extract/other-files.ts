import type { FaultCode } from '../../locales/importer.ts';
import type { Signature } from './format.ts';

/** A kind of file that does not come in, and the fault that says what to do with it. */
interface OtherFile {
  name: string;
  signature: Signature;
  fault: FaultCode;
}

/** Compound files (MS-CFB), in which Office kept its documents until 2007 and keeps those with a password; parts are named in UTF-16. */
const compound = '\xd0\xcf\x11\xe0';
const wide = (name: string): string => [...name].join('\0');

/** What is known of other files, the more exact first. */
export const otherFiles: readonly OtherFile[] = [
  file('Office', compound, 'encrypted', wide('EncryptedPackage')),
  file('Outlook', compound, 'mail-file', wide('__substg1.0_')),
  file('PPT', compound, 'slides', wide('PowerPoint Document')),
  file('DOC', compound, 'old-word', wide('WordDocument')),
  file('XLS', compound, 'spreadsheet', wide('Workbook')),
  file('XLS', compound, 'spreadsheet', wide('Book')),
  file('DOC', compound, 'old-word'),
  file('XLSX', 'PK', 'spreadsheet', 'xl/'),
  file('PPTX', 'PK', 'slides', 'ppt/'),
  file('Pages', 'PK', 'pages-file', 'Index/Document.iwa'),
  file('OFD', 'PK', 'laid-out', 'OFD.xml'),
  file('ZIP', 'PK', 'archive-file'),
  file('RAR', 'Rar!', 'archive-file'),
  file('7z', '7z\xbc\xaf', 'archive-file'),
  file('GZIP', '\x1f\x8b', 'archive-file'),
  file('PDF', '%PDF', 'laid-out'),
  file('CAJ', /^(?:CAJ|KDH|HN\0|TEB)/, 'laid-out'),
  file('RTF', '{\\rtf', 'rtf'),
  file(
    'Word XML',
    /^<(?:\?mso-application[^>]*progid="Word\.Document"|w:wordDocument\b|pkg:package\b)/,
    'rtf',
  ),
  file('webarchive', /^bplist00[\s\S]*?Web(?:Main)?Resource/, 'webarchive'),
  file('EML', /^[\w-]+:\s[\s\S]{0,5000}^(?:MIME-Version|Message-ID):/im, 'mail-file'),
  file('PNG', '\x89PNG', 'picture-file'),
  file('JPEG', '\xff\xd8\xff', 'picture-file'),
  file('GIF', /^GIF8[79]a/, 'picture-file'),
  file('WebP', /^RIFF[\s\S]{4}WEBP/, 'picture-file'),
  file('BMP', /^BM[\s\S]{4}\0\0\0\0/, 'picture-file'),
  file('TIFF', /^(?:II\*\0|MM\0\*)/, 'picture-file'),
  file('HEIC', /^[\s\S]{4}ftyp(?:heic|heix|mif1|avif|heim)/, 'picture-file'),
  file('SVG', /^<(?:!doctype\s+)?svg\b/i, 'picture-file'),
];

function file(name: string, start: string | RegExp, fault: FaultCode, holds?: string): OtherFile {
  return { name, signature: holds === undefined ? { start } : { start, holds }, fault };
}
