import { importLimits } from '../../model/limits.ts';
import { ImportFault } from '../fault.ts';
import type { ImportFormat, PictureFinder } from './format.ts';

/** A part of a message, as it was unpacked. */
interface MimePart {
  type: string;
  charset: string | undefined;
  /** What the page calls it: its address, or `cid:` and its id. */
  names: string[];
  bytes: Uint8Array;
}

/** Pages that Chrome, Edge and Word save as one file (RFC 2557): the page and its pictures as parts of a message. */
export const mhtml: ImportFormat = {
  name: 'MHTML',
  endings: ['.mht', '.mhtml'],
  signature: {
    start:
      /^(?:From|Subject|Date|MIME-Version|Content-Type|Snapshot-Content-Location):[\s\S]{0,3000}multipart\/related/i,
  },
  whenEmpty: 'no-article',
  async read(bytes, { file, picture }) {
    const { decodePage } = await import('./html.ts');
    const { readPage } = await import('./read-page.ts');
    const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const parts = partsOf(message, file);
    const page =
      parts.find(({ type }) => type === 'text/html') ??
      parts.find(({ type }) => type === 'application/xhtml+xml');
    if (!page) return { text: '', lines: [], pictures: [], controls: 0 };
    const address = page.names.find((name) => /^https?:/i.test(name));
    const text = decodePage(page.bytes, file, page.charset);
    return readPage(text, file, picturesOf(parts, address, picture), address);
  },
};

/** Finds pictures among the parts, by the address that the page has for them. */
function picturesOf(
  parts: readonly MimePart[],
  page: string | undefined,
  beside: PictureFinder,
): PictureFinder {
  const named = new Map(parts.flatMap(({ names, bytes }) => names.map((name) => [name, bytes])));
  return (src) => {
    const whole = URL.canParse(src, page) ? new URL(src, page).href : src;
    const bytes = named.get(src) ?? named.get(whole);
    return bytes ? { bytes, name: src } : beside(src);
  };
}

function partsOf(message: string, file: string): MimePart[] {
  const [deepest, most] = [importLimits.messageDepth.most, importLimits.messageParts.most];
  const parts: MimePart[] = [];
  const rest = [{ message, depth: 0 }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { headers, body } = headersOf(next.message);
    const type = headers.get('content-type') ?? 'text/plain';
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
    if (/^multipart\//i.test(type) && boundary && next.depth < deepest) {
      const pieces = body.split(`--${boundary[1] ?? boundary[2] ?? ''}`, most + 1).slice(1);
      if (pieces.length + parts.length >= most) throw new ImportFault('page-too-long', { file, most });
      // The last piece begins with the dashes that end the message.
      const inner = pieces.filter((piece) => !piece.startsWith('--')).reverse();
      for (const piece of inner) rest.push({ message: piece.replace(/^\r?\n/, ''), depth: next.depth + 1 });
    } else parts.push(partOf(headers, type, body));
  }
  return parts;
}

function partOf(headers: ReadonlyMap<string, string>, type: string, body: string): MimePart {
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase();
  const id = /^\s*<([^>]+)>/.exec(headers.get('content-id') ?? '')?.[1];
  const location = headers.get('content-location')?.trim();
  return {
    type: type.split(';')[0]?.trim().toLowerCase() ?? '',
    charset: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1],
    names: [...(location ? [location] : []), ...(id ? [`cid:${id}`] : [])],
    bytes: Buffer.from(
      encoding === 'quoted-printable' ? unquoted(body) : body,
      encoding === 'base64' ? 'base64' : 'latin1',
    ),
  };
}

/** The headers of a part, by their names in small letters, those of more lines in one, and what follows them. */
function headersOf(message: string): { headers: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(message);
  const head = message.slice(0, end?.index ?? message.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? message.slice(end.index + end[0].length) : '' };
}

/** Undoes the encoding of a text as quoted-printable (RFC 2045, 6.7). */
function unquoted(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
