import type { Look } from '../../line.ts';
import {
  type ParagraphProperties,
  paragraphProperties,
  type RunProperties,
  runProperties,
  toggles,
} from './properties.ts';
import { childOf, elementsOf, findElement, settingOf, type XmlElement } from './xml.ts';

/** What a built-in style says of a paragraph. */
type Role = NonNullable<Look['style']>;

/** A style with all that it takes from those that it is based on. */
export interface Style {
  paragraph: ParagraphProperties;
  run: RunProperties;
  role?: Role;
}

/** The names of built-in styles, in the languages that programs write them in. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:title|标题|標題|titel|titre|título)$/, 'title'],
  [/^(?:sub-?title|副标题|副標題|untertitel|sous-titre|subtítulo)$/, 'subtitle'],
  [/^(?:heading|标题|標題|überschrift|titre|título) *[1-9]$/, 'heading'],
  [/^(?:toc|contents|目录|目錄)(?: *(?:[1-9]|heading|标题))?$/, 'contents'],
  [/^(?:caption|题注|題注|figure|illustration|table caption|image caption)$/, 'caption'],
  [/^(?:(?:intense )?quote|明显引用|引用|quotations|block text)$/, 'quote'],
  [/^(?:header|页眉|頁首)$/, 'header'],
  [/^(?:footer|页脚|頁尾)$/, 'footer'],
];

/** The styles of a document (ECMA-376 part 1, 17.7); a document without any has none. */
export class StyleSheet {
  readonly fonts: ReadonlyMap<string, string>;
  readonly #defaults: Style;
  readonly #elements = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, Style>();
  /** How the characters of a paragraph look that say nothing of their own. */
  readonly #plain = new Map<Style, RunProperties>();
  readonly #usual: string | undefined;

  constructor(styles: XmlElement | undefined, theme: XmlElement | undefined) {
    this.fonts = themeFonts(theme);
    const defaults = childOf(styles, 'w:docDefaults');
    this.#defaults = {
      paragraph: paragraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: runProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), this.fonts),
    };
    for (const element of elementsOf(styles)) {
      const { 'w:styleId': id, 'w:type': type, 'w:default': usual } = element.attributes;
      if (element.name !== 'w:style' || id === undefined) continue;
      this.#elements.set(id, element);
      if (type === 'paragraph' && /^(?:1|true|on)$/.test(usual ?? '')) this.#usual ??= id;
    }
  }

  /** The style of an id, or the one that paragraphs have without any. */
  paragraph(id = this.#usual): Style {
    return this.#styleOf(this.#elements.has(id ?? '') ? id : this.#usual);
  }

  /** How characters look: the document's defaults, the paragraph's style, their own, and what is said of them alone. */
  run(paragraph: Style, own: RunProperties | undefined): RunProperties {
    if (own) return this.#run(paragraph, own);
    const known = this.#plain.get(paragraph) ?? this.#run(paragraph, {});
    this.#plain.set(paragraph, known);
    return known;
  }

  #run(paragraph: Style, own: RunProperties): RunProperties {
    const character = own.style === undefined ? {} : this.#styleOf(own.style).run;
    const merged = { ...this.#defaults.run, ...paragraph.run, ...character, ...own };
    for (const toggle of toggles)
      merged[toggle] =
        own[toggle] ??
        ((this.#defaults.run[toggle] ?? false) ||
          (paragraph.run[toggle] ?? false) !== (character[toggle] ?? false));
    return merged;
  }

  /** How a paragraph is set. */
  merged(style: Style, own: ParagraphProperties): ParagraphProperties {
    return { ...this.#defaults.paragraph, ...style.paragraph, ...own };
  }

  /** The list that a numbering style stands for. */
  listOf(id: string): string | undefined {
    return this.#styleOf(id).paragraph.list;
  }

  /** The borders that a table's style draws, its own or those of one that it is based on. */
  tableBorders(id: string | undefined): XmlElement | undefined {
    for (const element of this.#chain(id)) {
      const borders = childOf(childOf(element, 'w:tblPr'), 'w:tblBorders');
      if (borders) return borders;
    }
    return undefined;
  }

  /** A style and those that it is based on; one that is based on itself ends there. */
  #chain(id = ''): XmlElement[] {
    const chain: XmlElement[] = [];
    let at = this.#elements.get(id);
    while (at && !chain.includes(at)) {
      chain.push(at);
      at = this.#elements.get(settingOf(at, 'w:basedOn') ?? '');
    }
    return chain;
  }

  /** A style with all that it takes from those under it. */
  #styleOf(id = ''): Style {
    const known = this.#resolved.get(id);
    if (known) return known;
    const style = this.#chain(id).reduceRight<Style>(
      (under, element) => {
        const paragraph = paragraphProperties(childOf(element, 'w:pPr'));
        const run = runProperties(childOf(element, 'w:rPr'), this.fonts);
        const name = nameOf(element);
        const own = roles.find(([pattern]) => pattern.test(name))?.[1];
        const role = own ?? under.role;
        // A heading has the level that its name says, where the style does not repeat it.
        if (own === 'heading') paragraph.outline ??= Number(name.at(-1));
        return {
          paragraph: { ...under.paragraph, ...paragraph },
          run: { ...under.run, ...run },
          ...(role && { role }),
        };
      },
      { paragraph: {}, run: {} },
    );
    this.#resolved.set(id, style);
    return style;
  }
}

/** What a style is called, for built-in ones as Word calls it in English. */
function nameOf(element: XmlElement): string {
  const id = element.attributes['w:styleId'] ?? '';
  const level = /^heading([1-9])$/i.exec(id)?.[1];
  return level ? `heading ${level}` : (settingOf(element, 'w:name') ?? id).trim().toLowerCase();
}

/** The typefaces of a theme by what styles call them (`minorEastAsia`). */
function themeFonts(theme: XmlElement | undefined): Map<string, string> {
  const fonts = new Map<string, string>();
  for (const size of ['major', 'minor']) {
    const group = findElement(theme, `a:${size}Font`);
    const faceOf = (name: string): string => childOf(group, name)?.attributes.typeface ?? '';
    const chinese = elementsOf(group).find(({ attributes }) => attributes.script === 'Hans');
    const [latin, east] = [faceOf('a:latin'), faceOf('a:ea') || (chinese?.attributes.typeface ?? '')];
    for (const [kind, face] of [
      ['Ascii', latin],
      ['HAnsi', latin],
      ['EastAsia', east],
    ] as const)
      if (face !== '') fonts.set(size + kind, face);
  }
  return fonts;
}
