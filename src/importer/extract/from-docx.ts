import { ImportFault } from '../fault.ts';
import { linesOfHtml } from './html-lines.ts';
import type { Received, ReceivedPicture } from './received.ts';
import { unpackedSize } from './zip-size.ts';

/** The most bytes that a packed document may unpack to: more is no document but an attack. */
const mostUnpacked = 300 * 1024 * 1024;

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  'u => u',
  'strike => s',
];

/**
 * Reads a Word or WPS document. Headings, lists, tables and pictures are kept; fonts, colours and
 * comments are not.
 * @throws ImportFault when the document is broken.
 */
export async function fromDocx(bytes: Uint8Array, file: string): Promise<Received> {
  const size = unpackedSize(bytes);
  if (size === undefined) throw new ImportFault('docx-broken', { file });
  if (size > mostUnpacked)
    throw new ImportFault('docx-too-large', { file, size: Math.round(size / 1048576) });
  const { default: mammoth } = await import('mammoth');
  const pictures: ReceivedPicture[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const buffer = await image.readAsBuffer().catch(() => undefined);
    pictures.push({ bytes: buffer, name: `${pictures.length + 1} (${image.contentType})`, alt: '' });
    return { src: `picture:${pictures.length - 1}` };
  });
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: styles, convertImage, ignoreEmptyParagraphs: false, externalFileAccess: false },
    )
    .catch((error: unknown) => {
      throw new ImportFault('docx-broken', { file }, error);
    });
  const received = linesOfHtml(html.value, (src, alt) => {
    const picture = pictures[Number(/^picture:(\d+)$/.exec(src)?.[1] ?? -1)];
    if (picture) picture.alt = alt;
    return picture;
  });
  if (received.lines.length === 0) throw new ImportFault('file-empty', { file });
  return received;
}
