import type { Received } from '../../src/importer/extract/format.ts';
import { zip } from './word-document.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declared = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: office,
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  cx: 'http://schemas.microsoft.com/office/drawing/2014/chartex',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** What a Word file of a test is made of: the content of its parts, without their root elements. */
export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
  theme?: string;
  chart?: string;
  /** Pictures, by the ids that the body calls them. */
  images?: Readonly<Record<string, Uint8Array>>;
  /** Addresses, by the ids that the body calls them. */
  links?: Readonly<Record<string, string>>;
  /** Parts that are put in as they are. */
  raw?: Readonly<Record<string, string | Uint8Array>>;
}

const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  header: 'w:hdr',
  footer: 'w:ftr',
  theme: 'a:theme',
  chart: 'c:chartSpace',
} as const;

/** The bytes of a Word file with these parts (ECMA-376). */
export function wordFile(parts: WordParts): Buffer {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([`Id="d" Type="${office}/officeDocument" Target="word/document.xml"`]),
    'word/document.xml': part('w:document', `<w:body>${parts.body}</w:body>`),
  };
  const relations: string[] = [];
  for (const [key, root] of Object.entries(roots)) {
    const content: unknown = Reflect.get(parts, key);
    if (typeof content !== 'string') continue;
    files[`word/${key}.xml`] = part(root, content);
    relations.push(`Id="part-${key}" Type="${office}/${key}" Target="${key}.xml"`);
  }
  for (const [id, bytes] of Object.entries(parts.images ?? {})) {
    files[`word/media/${id}.png`] = bytes;
    relations.push(`Id="${id}" Type="${office}/image" Target="media/${id}.png"`);
  }
  for (const [id, address] of Object.entries(parts.links ?? {}))
    relations.push(`Id="${id}" Type="${office}/hyperlink" Target="${address}" TargetMode="External"`);
  files['word/_rels/document.xml.rels'] = relationships(relations);
  return zip({ ...files, ...parts.raw });
}

/** A part with its root element. */
export function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${declared}>${content}</${root}>`;
}

function relationships(list: readonly string[]): string {
  const items = list.map((item) => `<Relationship ${item}/>`).join('');
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
}

/** A paragraph of runs; a text alone is a run. `properties` are those of the paragraph. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells; a cell is a text, or its properties and its content. */
export function tbl(
  rows: readonly (readonly (string | { set?: string; content: string })[])[],
  properties = '<w:tblStyle w:val="TableGrid"/>',
): string {
  const cell = (one: string | { set?: string; content: string }): string => {
    const { set = '', content } = typeof one === 'string' ? { content: p(one) } : one;
    return `<w:tc>${set && `<w:tcPr>${set}</w:tcPr>`}${content}</w:tc>`;
  };
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A picture on the line, by its id. */
export function picture(id: string, about = ''): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="1" descr="${about}"/><a:graphic><a:graphicData>${pic(id)}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** The picture itself, for groups and shapes. */
export function pic(id: string): string {
  return `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`;
}

/** A text box of today, with the one of old beside it. */
export function box(content: string, where = ''): string {
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>${where}<wp:docPr id="2" name="2"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

/** The texts of the lines that were read; a table is its rows, a picture its number. */
export function textsOf({ lines }: Received): unknown[] {
  return lines.map(
    ({ text, rows, picture: number, mark }) =>
      rows ?? (mark === 'picture' ? `#${number} ${text}`.trim() : text),
  );
}
