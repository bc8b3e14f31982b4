import { zip } from './word-document.ts';

const xmlns = 'urn:oasis:names:tc:opendocument:xmlns';
const declared = [
  ...['office', 'style', 'text', 'table', 'manifest'].map((name) => `xmlns:${name}="${xmlns}:${name}:1.0"`),
  `xmlns:draw="${xmlns}:drawing:1.0"`,
  `xmlns:fo="${xmlns}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${xmlns}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** What an OpenDocument file of a test is made of: the content of its parts. */
export interface OpenParts {
  body: string;
  /** The styles that a program makes of single settings, and lists. */
  automatic?: string;
  /** Styles with names, and those of numbered headings. */
  styles?: string;
  /** Page styles, with headers and footers. */
  masters?: string;
  /** Parts that are put in as they are, by their names. */
  raw?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of an OpenDocument file with these parts; its body holds `kind`. */
export function openFile(
  { body, automatic = '', styles = '', masters = '', raw }: OpenParts,
  kind = 'text',
): Buffer {
  return zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<?xml version="1.0"?><office:document-content ${declared}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0"?><office:document-styles ${declared}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    ...raw,
  });
}

/** The same document as one file of XML. */
export function flatFile({ body, automatic = '', styles = '' }: OpenParts): Buffer {
  return Buffer.from(
    `<?xml version="1.0"?>\n<office:document ${declared} office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}

/** A manifest that says that a part has a password. */
export const lockedManifest = `<manifest:manifest ${declared}><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;

/** A paragraph. */
export function p(content: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}
