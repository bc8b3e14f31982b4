import type { RunLook } from '../inline-text.ts';
import { childOf, elementsOf, flagOf, settingOf, type XmlElement } from './xml.ts';

/** Properties that are on or off, and that a style turns round rather than sets (ECMA-376 part 1, 17.7.3). */
export const toggles = ['bold', 'vanish', 'struck'] as const;

/** How characters look, as far as one place says so. */
export interface RunProperties extends Omit<RunLook, 'font'> {
  /** Whether they are hidden. */
  vanish?: boolean | undefined;
  /** Whether a line runs through them. */
  struck?: boolean | undefined;
  /** The typeface of Chinese characters. */
  eastAsia?: string | undefined;
  /** The typeface of Latin letters. */
  latin?: string | undefined;
  /** The id of a character style. */
  style?: string | undefined;
}

/** How a paragraph is set, as far as one place says so. */
export interface ParagraphProperties {
  style?: string | undefined;
  align?: 'left' | 'center' | 'right' | 'justify' | undefined;
  /** The level that it has in the outline, from 1; 0 for text. */
  outline?: number | undefined;
  list?: string | undefined;
  listLevel?: number | undefined;
  indented?: boolean | undefined;
  breaksBefore?: boolean | undefined;
  ruled?: boolean | undefined;
  frame?: 'frame' | 'drop-cap' | undefined;
}

const alignments: Readonly<Record<string, ParagraphProperties['align']>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
};

const scripts = ['superscript', 'subscript'] as const;

/** Reads `w:rPr`; `fonts` are the typefaces of the document's theme. */
export function runProperties(
  element: XmlElement | undefined,
  fonts: ReadonlyMap<string, string>,
): RunProperties {
  if (!element) return {};
  const size = Number.parseFloat(settingOf(element, 'w:sz') ?? '');
  const { attributes: names = {} } = childOf(element, 'w:rFonts') ?? {};
  const font = (kind: string): string | undefined =>
    fonts.get(names[`w:${kind}Theme`] ?? '') ?? names[`w:${kind}`];
  const color = settingOf(element, 'w:color');
  const raised = settingOf(element, 'w:vertAlign');
  return defined({
    bold: flagOf(element, 'w:b'),
    vanish: flagOf(element, 'w:vanish'),
    struck: flagOf(element, 'w:strike') ?? flagOf(element, 'w:dstrike'),
    size: size > 0 ? size / 2 : undefined,
    color: color && /^[0-9a-f]{6}$/i.test(color) ? color.toUpperCase() : color && '000000',
    eastAsia: font('eastAsia'),
    latin: font('ascii') ?? font('hAnsi'),
    raised: raised === undefined ? raised : (scripts.find((script) => script === raised) ?? 'baseline'),
    style: settingOf(element, 'w:rStyle'),
  });
}

/** Reads `w:pPr`. */
export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (!element) return {};
  const outline = Number.parseInt(settingOf(element, 'w:outlineLvl') ?? '', 10);
  const list = childOf(element, 'w:numPr');
  const level = Number.parseInt(settingOf(list, 'w:ilvl') ?? '', 10);
  const frame = childOf(element, 'w:framePr')?.attributes;
  const borders = elementsOf(childOf(element, 'w:pBdr'));
  return defined({
    style: settingOf(element, 'w:pStyle'),
    align: alignments[settingOf(element, 'w:jc') ?? ''],
    outline: Number.isNaN(outline) ? undefined : (outline + 1) % 10,
    list: settingOf(list, 'w:numId'),
    listLevel: Number.isNaN(level) ? undefined : level,
    indented: indentOf(childOf(element, 'w:ind')?.attributes),
    breaksBefore: flagOf(element, 'w:pageBreakBefore'),
    ruled:
      borders.length === 0
        ? undefined
        : borders.some(
            ({ name, attributes }) =>
              /top|bottom/.test(name) && !/^(?:nil|none)?$/.test(attributes['w:val'] ?? ''),
          ),
    frame: frame && (/^(?:drop|margin)$/.test(frame['w:dropCap'] ?? '') ? 'drop-cap' : 'frame'),
  });
}

function indentOf(indent: Readonly<Record<string, string>> | undefined): boolean | undefined {
  const first = indent?.['w:firstLineChars'] ?? indent?.['w:firstLine'];
  if (first !== undefined) return Number.parseFloat(first) > 0;
  return indent && ('w:hanging' in indent || 'w:hangingChars' in indent) ? false : undefined;
}

/** The properties without those that are not said, so that they do not cover what another place says. */
function defined<Properties extends object>(properties: Properties): Partial<Properties> {
  const said: Partial<Properties> = {};
  for (const key in properties) if (properties[key] !== undefined) said[key] = properties[key];
  return said;
}
