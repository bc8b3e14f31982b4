import { childOf, elementsOf, type XmlElement } from '../docx/xml.ts';
import { lookOf, paragraphOf } from './style-properties.ts';
import { wordElement, wordSetting } from './word-element.ts';

/** The attributes of styles, those of styles under them included. */
export type Attributes = Readonly<Record<string, string>>;

/** The styles of a document (OpenDocument 1.3 part 3, 16): named ones, and those that programs make of single settings. */
export class OpenStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #lists = new Map<string, XmlElement>();
  readonly #faces = new Map<string, string>();
  readonly #looks = new Map<string, Attributes>();

  /** Adds the styles, lists and typefaces of one place. */
  add(place: XmlElement | undefined): void {
    for (const element of elementsOf(place)) {
      const { 'style:family': family = '', 'style:name': name = '' } = element.attributes;
      if (element.name === 'style:style') this.#styles.set(`${family} ${name}`, element);
      else if (element.name === 'style:default-style') this.#styles.set(`${family} `, element);
      else if (element.name === 'text:list-style') this.#lists.set(name, element);
      else if (element.name === 'text:outline-style') this.#lists.set('', element);
      else if (element.name === 'style:font-face')
        this.#faces.set(name, (element.attributes['svg:font-family'] ?? '').replace(/^['"]|['"]$/g, ''));
    }
  }

  /** The definition of a list; that of numbered headings has no name. */
  list(name: string): XmlElement | undefined {
    return this.#lists.get(name);
  }

  /** The list that a style of paragraphs belongs to, by its own word or that of one under it. */
  listOf(style: string): string | undefined {
    return this.#chain('paragraph', style)
      .map(({ attributes }) => attributes['style:list-style-name'])
      .find((name) => name !== undefined);
  }

  /** What the styles of a family say in one of their elements: `style:text-properties`, `style:graphic-properties`. */
  attributes(family: string, name: string, kind: string): Attributes {
    const key = `${family} ${name} ${kind}`;
    const known = this.#looks.get(key);
    if (known) return known;
    const chain = this.#chain(family, name).toReversed();
    const merged = Object.assign({}, ...chain.map((style) => childOf(style, kind)?.attributes));
    this.#looks.set(key, merged);
    return merged;
  }

  /** How characters look, as a Word document says it. */
  look(attributes: Attributes): XmlElement | undefined {
    return lookOf(attributes, this.#faces);
  }

  /** The styles of paragraphs as a Word document has them. */
  wordStyles(): XmlElement {
    const styles = [...this.#styles].filter(([key]) => key.startsWith('paragraph '));
    return wordElement(
      'w:styles',
      {},
      styles.map(([key, style]) => this.#wordStyle(key.slice('paragraph '.length), style)),
    );
  }

  #wordStyle(id: string, style: XmlElement): XmlElement {
    const [look, paragraph] = [
      this.look(childOf(style, 'style:text-properties')?.attributes ?? {}),
      paragraphOf(style),
    ];
    if (id === '')
      return wordElement('w:docDefaults', {}, [
        wordElement('w:rPrDefault', {}, [look]),
        wordElement('w:pPrDefault', {}, [paragraph]),
      ]);
    const { 'style:display-name': shown, 'style:parent-style-name': parent } = style.attributes;
    return wordElement(
      'w:style',
      { 'w:styleId': id, 'w:type': 'paragraph', 'w:default': id === 'Standard' ? '1' : undefined },
      [wordSetting('w:name', shown ?? plainStyleName(id)), wordSetting('w:basedOn', parent), paragraph, look],
    );
  }

  /** A style and those under it; one that is under itself ends there. */
  #chain(family: string, name: string): XmlElement[] {
    const chain: XmlElement[] = [];
    let at = this.#styles.get(`${family} ${name}`);
    while (at && !chain.includes(at)) {
      chain.push(at);
      at = this.#styles.get(`${family} ${at.attributes['style:parent-style-name'] ?? ' '}`);
    }
    return chain;
  }
}

/** Names keep characters that XML's names may not have by their number: `Heading_20_1`. */
function plainStyleName(name: string): string {
  return name.replace(/_([0-9a-f]{1,6})_/gi, (all, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
