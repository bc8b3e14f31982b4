import { firstFont, pointsOf } from '../css-values.ts';
import { childOf, type XmlElement } from '../docx/xml.ts';
import type { Attributes } from './open-styles.ts';
import { wordElement, wordSetting } from './word-element.ts';

const alignments: Attributes = {
  start: 'start',
  left: 'left',
  end: 'end',
  right: 'right',
  center: 'center',
  justify: 'both',
};

/** How characters look: what is said of Chinese ones before what is said of letters. */
export function lookOf(attributes: Attributes, faces: ReadonlyMap<string, string>): XmlElement | undefined {
  const weight = attributes['style:font-weight-asian'] ?? attributes['fo:font-weight'];
  const size = pointsOf(attributes['style:font-size-asian']) ?? pointsOf(attributes['fo:font-size']);
  const display = attributes['text:display'];
  const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
  const face = (name: string | undefined, family: string | undefined): string | undefined =>
    faces.get(name ?? '') ?? (family && firstFont(family));
  const fonts = {
    'w:eastAsia': face(attributes['style:font-name-asian'], attributes['style:font-family-asian']),
    'w:ascii': face(attributes['style:font-name'], attributes['fo:font-family']),
  };
  const children = [
    Object.values(fonts).some((name) => name !== undefined) ? wordElement('w:rFonts', fonts) : undefined,
    weight === undefined ? undefined : wordSetting('w:b', /^(?:bold|[6-9]00)$/.test(weight) ? 1 : 0),
    display === undefined ? undefined : wordSetting('w:vanish', display === 'none' ? 1 : 0),
    line === undefined ? undefined : wordSetting('w:strike', line === 'none' ? 0 : 1),
    wordSetting('w:color', colorOf(attributes)),
    wordSetting('w:sz', size === undefined ? undefined : size * 2),
    wordSetting('w:vertAlign', positionOf(attributes['style:text-position'])),
  ].filter((child) => child !== undefined);
  return children.length > 0 ? wordElement('w:rPr', {}, children) : undefined;
}

/** How a style sets paragraphs. */
export function paragraphOf(style: XmlElement): XmlElement {
  const { 'style:default-outline-level': outline = '', 'style:master-page-name': page = '' } =
    style.attributes;
  const attributes = childOf(style, 'style:paragraph-properties')?.attributes ?? {};
  const indent = Number.parseFloat(attributes['fo:text-indent'] ?? '');
  const borders = ['fo:border', 'fo:border-top', 'fo:border-bottom'].flatMap(
    (name) => attributes[name] ?? [],
  );
  const breaks = attributes['fo:break-before'];
  return wordElement('w:pPr', {}, [
    wordSetting('w:jc', alignments[attributes['fo:text-align'] ?? '']),
    outline === '' ? undefined : wordSetting('w:outlineLvl', Number(outline) - 1),
    Number.isNaN(indent)
      ? undefined
      : wordElement('w:ind', indent < 0 ? { 'w:hanging': '1' } : { 'w:firstLine': String(indent) }),
    page !== '' || breaks !== undefined
      ? wordSetting('w:pageBreakBefore', page !== '' || breaks === 'page' ? 1 : 0)
      : undefined,
    borders.length === 0
      ? undefined
      : wordElement('w:pBdr', {}, [wordSetting('w:top', borders.some(isDrawn) ? 'single' : 'none')]),
  ]);
}

/** Whether a border is drawn: `0.5pt solid #000000`. */
export function isDrawn(border: string | undefined): boolean {
  return border !== undefined && !/^(?:none|hidden|)$/.test(border.trim());
}

function colorOf(attributes: Attributes): string | undefined {
  const color = /^#([0-9a-f]{6})$/i.exec(attributes['fo:color'] ?? '')?.[1];
  return color ?? (attributes['style:use-window-font-color'] === 'true' ? 'auto' : undefined);
}

/** `super 58%`, `-33% 58%`, `0% 100%`. */
function positionOf(position: string | undefined): string | undefined {
  const where = position?.trim().split(/\s+/)[0];
  if (where === undefined) return undefined;
  if (where === 'super' || where === 'sub') return `${where}script`;
  const rise = Number.parseFloat(where);
  return rise > 0 ? 'superscript' : rise < 0 ? 'subscript' : 'baseline';
}
