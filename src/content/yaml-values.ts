import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar } from 'yaml';
import type { Place, ProblemList } from './problem.ts';
import { shownPart } from './shown.ts';

/** What no field is called, for objects have something of that name already. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Fields whose words are printed ones and may begin or end inside a quotation. */
const verbatim = new Set(['quote', 'before', 'after', 'text', 'was', 'is', 'to', 'printed', 'counts']);
const mostAnchors = 3;

/** Reads the nodes of a YAML document into plain values, every scalar as the text that was typed. */
export class PlainValues {
  readonly #source: string;
  readonly #place: (offset: number) => Place;
  readonly #problems: ProblemList;
  #anchors = 0;

  /** `place` turns an offset of the source into a place of the file. */
  constructor(source: string, place: (offset: number) => Place, problems: ProblemList) {
    this.#source = source;
    this.#place = place;
    this.#problems = problems;
  }

  /** Whether the document is built of anchors and aliases, so that its values say nothing. */
  get isBuiltOfAnchors(): boolean {
    return this.#anchors > mostAnchors;
  }

  /** The plain value of a node; what is refused is reported and stands as empty text, so that reading goes on. */
  of(node: unknown, field = ''): unknown {
    if (isAlias(node)) {
      this.#anchor(node.range?.[0] ?? 0);
      return `*${node.source}`;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    const start = node.range?.[0] ?? 0;
    if (node.anchor) this.#anchor(this.#source.lastIndexOf('&', start));
    if (node.tag && !/^tag:yaml.org,2002:(?:str|map|seq)$/.test(node.tag)) {
      // A tag stands close before what it is of.
      const from = Math.max(0, start - 200);
      const at = from + this.#source.slice(from, start).search(/!\S*\s*$/);
      const seen = node.tag.replace(/^tag:yaml.org,2002:/, '!!');
      this.#problems.error('yaml-tag', this.#place(at < from ? start : at), { seen });
    }
    if (isScalar(node)) return this.#scalar(node, field);
    if (isSeq(node)) return node.items.map((item) => this.of(item, field) ?? '');
    if (node.items.some(({ key }) => !isScalar(key))) {
      const typed = this.#source.slice(start, node.range?.[1]).trim();
      this.#problems.error('braces-in-value', this.#place(start), { seen: shownPart(typed, 0, 40) });
      return typed;
    }
    const object: Record<string, unknown> = {};
    const seen = new Map<string, number>();
    for (const pair of node.items) {
      const key = this.#key(pair, seen, start);
      if (key === undefined) continue;
      const value = this.of(pair.value, key);
      if (value !== null) object[key] = value;
    }
    return object;
  }

  /** The key of a pair, or undefined after reporting that it cannot be one. */
  #key({ key: node }: Pair, seen: Map<string, number>, start: number): string | undefined {
    const key = isScalar(node) ? String(node.value ?? '') : '';
    const offset = isScalar(node) ? (node.range?.[0] ?? start) : start;
    const place = this.#place(offset);
    if (key === '' || forbiddenKeys.has(key)) {
      this.#problems.error('forbidden-key', place, { field: key });
      return undefined;
    }
    const first = seen.get(key);
    if (first !== undefined) {
      const values = { seen: key, first: this.#place(first).line, second: place.line };
      this.#problems.error('duplicate-field', place, values);
      return undefined;
    }
    seen.set(key, offset);
    return key;
  }

  /** An alias bomb has many; the first few tell of it. */
  #anchor(offset: number): void {
    this.#anchors += 1;
    if (this.#anchors <= mostAnchors) this.#problems.error('yaml-anchor', this.#place(offset));
  }

  #scalar(node: Scalar, field: string): string | null {
    const text = String(node.value ?? '');
    if (node.type !== 'PLAIN') return text;
    const [start = 0, end = start] = node.range ?? [];
    if (node.comment && /^[^\s#]/.test(node.comment))
      this.#problems.warning('comment-cuts-value', this.#place(end), {
        seen: shownPart(`#${node.comment}`, 0, 40),
      });
    if (text.startsWith('“') && !text.includes('”') && !verbatim.has(field))
      this.#problems.error('curly-quote-not-closed', this.#place(start), { seen: shownPart(text, 0, 40) });
    return /^(?:|~|null)$/.test(text) ? null : text;
  }
}
