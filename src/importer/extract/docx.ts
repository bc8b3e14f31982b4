import { ImportFault } from '../fault.ts';
import type { ImportFormat, Received, ReceivedPicture } from './format.ts';
import { refuseBroken } from './zip-size.ts';

/** Word's and WPS's own documents. Headings, lists, tables and pictures are kept; fonts, colours and comments are not. */
export const docx: ImportFormat = {
  name: 'docx',
  endings: ['.docx'],
  signature: { start: 'PK', holds: 'word/document' },
  whenEmpty: 'file-empty',
  read: (bytes, { file }) => readDocument(bytes, file),
};

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  'u => u',
  'strike => s',
];

async function readDocument(bytes: Uint8Array, file: string): Promise<Received> {
  refuseBroken(bytes, file);
  const { default: mammoth } = await import('mammoth');
  const { linesOfHtml } = await import('./html-lines.ts');
  const pictures: ReceivedPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const buffer = await image.readAsBuffer().catch(() => undefined);
    pictures.push({ bytes: buffer, name: `${pictures.length + 1} (${image.contentType})` });
    return { src: `picture:${pictures.length - 1}` };
  });
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: styles, convertImage, ignoreEmptyParagraphs: false, externalFileAccess: false },
    )
    .catch((error: unknown) => {
      throw new ImportFault('document-broken', { file }, error);
    });
  return linesOfHtml(html.value, (src) => pictures[Number(src.replace('picture:', ''))]);
}
