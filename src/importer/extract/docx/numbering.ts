import { writtenNumber } from './number-format.ts';
import type { StyleSheet } from './styles.ts';
import { unicodeOf } from './symbols.ts';
import { childOf, elementsOf, flagOf, settingOf, type XmlElement } from './xml.ts';

/** The number, or the mark, that stands before a paragraph. */
export interface ListNumber {
  /** As printed: `一、`, `(2)`, `1.1`, `•`. */
  text: string;
  kind: 'bullet' | 'ordered' | 'text';
  value: number;
}

/** How one level of a list is numbered. */
export interface Level {
  start: number;
  format: string;
  text: string;
  isLegal?: boolean;
  /** The level, from 1, after which it begins anew; 0 for never. */
  restart?: number | undefined;
  font?: string;
  parted: boolean;
  style?: string | undefined;
}

/** A list with its levels, from 0. */
export interface List {
  /** Lists with one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  /** The numbers that levels begin with where this list begins anew. */
  starts: ReadonlyMap<number, number>;
}

/** Counts the paragraphs of lists (ECMA-376 part 1, 17.9), in the order of the document. */
export class Numbering {
  readonly #numbering: XmlElement | undefined;
  readonly #lists = new Map<string, List | undefined>();
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();
  readonly #styles: StyleSheet;

  constructor(numbering: XmlElement | undefined, styles: StyleSheet) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** Adds a list that no part of a Word document defines. */
  add(id: string, list: List): void {
    this.#lists.set(id, list);
  }

  /** Counts a paragraph. Undefined where its list is not there. */
  next(id: string, at: number | undefined, style: string | undefined): ListNumber | undefined {
    const list = this.#list(id);
    if (!list) return undefined;
    const ofStyle = [...list.levels].find(
      ([, level]) => level.style !== undefined && level.style === style,
    )?.[0];
    const depth = at ?? ofStyle ?? 0;
    const level = list.levels.get(depth);
    if (!level) return undefined;
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    for (const [restarted, start] of list.starts) {
      if (restarted > depth || this.#begun.has(`${id} ${restarted}`)) continue;
      this.#begun.add(`${id} ${restarted}`);
      counters[restarted] = restarted === depth ? start - 1 : start;
      for (const deeper of list.levels.keys())
        if (deeper > restarted && deeper !== depth) counters[deeper] = undefined;
    }
    const value = (counters[depth] ?? level.start - 1) + 1;
    counters[depth] = value;
    for (const [deeper, { restart }] of list.levels)
      if (deeper > depth && restart !== 0 && depth < (restart ?? deeper)) counters[deeper] = undefined;
    const sign = unicodeOf(level.font, level.text).replaceAll('\ufffd', '');
    if (level.format === 'bullet')
      return {
        text: `${sign || '•'} `,
        kind: 'bullet',
        value,
      };
    const written = level.text.replace(/%([1-9])/g, (_all, digit: string) => {
      const index = Number(digit) - 1;
      const shown = list.levels.get(index);
      counters[index] ??= shown?.start ?? 1;
      return writtenNumber(counters[index] ?? 1, level.isLegal ? 'decimal' : (shown?.format ?? 'decimal'));
    });
    const plain = level.format === 'decimal' && level.text === `%${depth + 1}.` && depth === 0;
    const gap = level.parted && /[\w.)\]]$/.test(written) ? ' ' : '';
    return { text: written + gap, kind: plain ? 'ordered' : 'text', value };
  }

  #list(id: string): List | undefined {
    if (!this.#lists.has(id)) this.#lists.set(id, this.#read(id));
    return this.#lists.get(id);
  }

  #read(id: string, through: readonly string[] = []): List | undefined {
    const element = this.#find('w:num', 'w:numId', id);
    const definition = settingOf(element, 'w:abstractNumId');
    const abstract = this.#find('w:abstractNum', 'w:abstractNumId', definition);
    if (!element || !abstract || definition === undefined || through.includes(id)) return undefined;
    const levels = new Map<number, Level>();
    const link = settingOf(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : this.#styles.listOf(link);
    const base = linked === undefined ? undefined : this.#read(linked, [...through, id]);
    for (const [depth, level] of base?.levels ?? []) levels.set(depth, level);
    for (const child of elementsOf(abstract))
      if (child.name === 'w:lvl') levels.set(depthOf(child), levelOf(child));
    const starts = new Map<number, number>();
    for (const override of elementsOf(element)) {
      if (override.name !== 'w:lvlOverride') continue;
      const own = childOf(override, 'w:lvl');
      if (own) levels.set(depthOf(override), levelOf(own));
      const start = Number.parseInt(settingOf(override, 'w:startOverride') ?? '', 10);
      if (!Number.isNaN(start)) starts.set(depthOf(override), start);
    }
    return { definition: base?.definition ?? definition, levels, starts };
  }

  #find(name: string, key: string, id: string | undefined): XmlElement | undefined {
    return elementsOf(this.#numbering).findLast((one) => one.name === name && one.attributes[key] === id);
  }
}

function depthOf({ attributes }: XmlElement): number {
  return Number.parseInt(attributes['w:ilvl'] ?? '0', 10) || 0;
}

function levelOf(element: XmlElement): Level {
  const number = (name: string): number | undefined => {
    const value = Number.parseInt(settingOf(element, name) ?? '', 10);
    return Number.isNaN(value) ? undefined : value;
  };
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts')?.attributes;
  return {
    start: number('w:start') ?? 0,
    format: settingOf(element, 'w:numFmt') ?? 'decimal',
    text: settingOf(element, 'w:lvlText') ?? '',
    isLegal: flagOf(element, 'w:isLgl') ?? false,
    restart: number('w:lvlRestart'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '',
    parted: settingOf(element, 'w:suff') !== 'nothing',
    style: settingOf(element, 'w:pStyle'),
  };
}
