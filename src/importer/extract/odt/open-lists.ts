import { isNumberFormat } from '../docx/number-format.ts';
import type { Level, Numbering } from '../docx/numbering.ts';
import { childOf, elementsOf, type XmlElement } from '../docx/xml.ts';
import type { OpenStyles } from './open-styles.ts';

/** A list that is being read. */
export interface OpenList {
  /** What `Numbering` calls it. */
  id: string;
  definition: string;
  style: string;
  levels: ReadonlyMap<number, Level>;
}

/** The lists of a document (OpenDocument 1.3 part 3, 5.3): each counts anew where it does not say that it goes on. */
export class OpenLists {
  readonly #styles: OpenStyles;
  readonly #numbering: Numbering;
  readonly #byId = new Map<string, OpenList>();
  readonly #last = new Map<string, OpenList>();
  #count = 0;

  constructor(styles: OpenStyles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  /** Begins a list, or goes on with the one that it says it continues. */
  begin({ attributes }: XmlElement, style: string): OpenList {
    const { 'text:continue-list': continued, 'text:continue-numbering': goesOn, 'xml:id': id } = attributes;
    const list =
      (continued === undefined ? undefined : this.#byId.get(continued)) ??
      (goesOn === 'true' ? this.#last.get(style) : undefined) ??
      this.#define(style);
    if (id !== undefined) this.#byId.set(id, list);
    this.#last.set(style, list);
    return list;
  }

  /** The list of numbered headings; undefined where the level has no number. */
  heading(depth: number): OpenList | undefined {
    const level = elementsOf(this.#styles.list('')).find((one) => depthOf(one) === depth);
    if (!level?.attributes['style:num-format']) return undefined;
    const list = this.#last.get('') ?? this.#define('');
    this.#last.set('', list);
    return list;
  }

  /** From here on a level counts from a number. */
  restart(list: OpenList, depth: number, start: string): void {
    this.#count += 1;
    list.id = `list ${this.#count}`;
    this.#numbering.add(list.id, { ...list, starts: new Map([[depth, whole(start)]]) });
  }

  #define(style: string): OpenList {
    this.#count += 1;
    const id = `list ${this.#count}`;
    const levels = new Map(elementsOf(this.#styles.list(style)).map((one) => [depthOf(one), levelOf(one)]));
    const list = { id, definition: id, style, levels };
    this.#numbering.add(id, { ...list, starts: new Map() });
    return list;
  }
}

function depthOf({ attributes }: XmlElement): number {
  return Math.max(0, whole(attributes['text:level']) - 1);
}

/** A whole number, 1 where none is said. */
function whole(text = '1'): number {
  return Number.parseInt(text, 10) || 1;
}

function levelOf(level: XmlElement): Level {
  const { attributes } = level;
  const settings = childOf(level, 'style:list-level-properties');
  const label = childOf(settings, 'style:list-level-label-alignment')?.attributes ?? {};
  const isBullet = level.name !== 'text:list-level-style-number' && level.name !== 'text:outline-level-style';
  const first = attributes['style:num-format']?.charAt(0) ?? '';
  const format = isNumberFormat(first) ? first : first === '' ? 'none' : 'decimal';
  return {
    start: whole(attributes['text:start-value']),
    format: isBullet ? 'bullet' : format,
    text: isBullet ? (attributes['text:bullet-char'] ?? '•') : numberText(attributes, depthOf(level)),
    parted: label['text:label-followed-by'] !== 'nothing',
  };
}

/** What stands before an item: `第%1章`, `%1.%2`. */
function numberText(attributes: Readonly<Record<string, string>>, depth: number): string {
  const written = attributes['loext:num-list-format'];
  if (written !== undefined) return written.replace(/%(\d+)%/g, '%$1');
  const shown = Math.min(depth + 1, Math.max(1, whole(attributes['text:display-levels'])));
  const levels = Array.from({ length: shown }, (_, at) => `%${depth + 2 - shown + at}`);
  return `${attributes['style:num-prefix'] ?? ''}${levels.join('.')}${attributes['style:num-suffix'] ?? ''}`;
}
