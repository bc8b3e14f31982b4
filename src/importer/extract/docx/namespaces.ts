/** The prefixes that names of elements and attributes have here, whatever a file calls them (ECMA-376, transitional; OpenDocument 1.3). */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas', 'lc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['urn:schemas-microsoft-com:office:word', 'w10'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', 'wp14'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/drawing/2010/main', 'a14'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'draw'],
  ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest'],
  ['urn:oasis:names:tc:opendocument:xmlns:meta:1.0', 'meta'],
  ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'fo'],
  ['urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
]);

/** What a namespace is called here; undefined for one that the reader knows nothing of. */
export function prefixOf(namespace: string): string | undefined {
  // Strict documents have the same namespaces at another place.
  const [, kind, name] = /^http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(\w+)$/.exec(namespace) ?? [];
  return prefixes.get(kind ? `http://schemas.openxmlformats.org/${kind}/2006/${name}` : namespace);
}

/** The names that one element declares, over those of the elements round it. */
export class Scope {
  readonly #names = new Map<string, string>();
  readonly #declared = new Map<string, string>();
  readonly #outer: Scope | undefined;

  constructor(outer?: Scope, attributes: Readonly<Record<string, string>> = {}) {
    this.#outer = outer;
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xmlns') this.#declared.set('', value);
      else if (name.startsWith('xmlns:')) this.#declared.set(name.slice(6), value);
    }
  }

  /** The namespace that a prefix stands for. */
  namespace(prefix: string): string | undefined {
    return this.#declared.get(prefix) ?? this.#outer?.namespace(prefix);
  }

  /** An element's or attribute's name with the prefix that its namespace has here. */
  canonical(name: string, isAttribute: boolean): string {
    const colon = name.indexOf(':');
    if (isAttribute && colon === -1) return name;
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    const namespace = this.namespace(prefix);
    const meant = namespace === undefined ? prefix : (prefixOf(namespace) ?? `?${prefix}`);
    const canonical = `${meant}${meant === '' ? '' : ':'}${name.slice(colon + 1)}`;
    this.#names.set(name, canonical);
    return canonical;
  }
}
