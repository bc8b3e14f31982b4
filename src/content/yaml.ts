import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  parseDocument,
} from 'yaml';
import { fileStart } from './place.ts';
import type { Place, ProblemList } from './problem.ts';
import { reportYamlError } from './yaml-errors.ts';
import { scanForSlips } from './yaml-slips.ts';

/** A YAML file as plain values, every scalar as the text that was typed, with a way back to its places. */
export interface YamlFile {
  file: string;
  value: unknown;
  /** The place of the value at a path of keys and indexes, or of the nearest thing above it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** The place of a key of the mapping at a path. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

/**
 * Reads YAML 1.2 with the failsafe schema: no type is guessed, so `no`, `0123` and `2023-04-26` stay
 * text. Anchors, aliases, tags and several documents are refused: an editor needs none of them, and
 * an alias bomb cannot be written without. `lineOffset` is the number of lines above the text in its file.
 */
export function readYaml(
  source: string,
  file: string,
  problems: ProblemList,
  lineOffset = 0,
): YamlFile | undefined {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const at = lines.linePos(offset);
    return { file, line: Math.max(at.line, 1) + lineOffset, column: Math.max(at.col, 1) };
  };
  const slips = scanForSlips(source, file, lineOffset, problems);
  const document = parseDocument(source, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0) {
    if (slips === 0)
      reportYamlError(document.errors, parseAllDocuments(source).length, place, source, problems);
    return undefined;
  }
  if (slips > 0) return undefined;
  const faults = problems.items.length;
  const value = toPlain(document.contents, place, problems);
  if (problems.items.length > faults) return undefined;
  return {
    file,
    value,
    placeOf: (path) => placeOfPath(document, path, place, file, lineOffset),
    placeOfKey: (path, key) => placeOfKey(document, path, key, place, file, lineOffset),
  };
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

function toPlain(node: unknown, place: (offset: number) => Place, problems: ProblemList): unknown {
  if (isAlias(node)) {
    problems.error('yaml-anchor', place(node.range?.[0] ?? 0));
    return undefined;
  }
  if (isScalar(node) || isMap(node) || isSeq(node)) {
    const start = node.range?.[0] ?? 0;
    if (node.anchor) problems.error('yaml-anchor', place(start));
    if (node.tag && !/^tag:yaml.org,2002:(?:str|map|seq)$/.test(node.tag))
      problems.error('yaml-tag', place(start), { seen: node.tag });
  }
  if (isScalar(node)) {
    const text = String(node.value ?? '');
    return node.type === 'PLAIN' && /^(?:|~|null)$/.test(text) ? null : text;
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item, place, problems) ?? '');
  if (!isMap(node)) return null;
  const object: Record<string, unknown> = {};
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const keyOffset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : (node.range?.[0] ?? 0);
    if (forbiddenKeys.has(key) || !isScalar(pair.key)) {
      problems.error('forbidden-key', place(keyOffset), { field: key });
      continue;
    }
    const value = toPlain(pair.value, place, problems);
    if (value !== null) object[key] = value;
  }
  return object;
}

function placeOfPath(
  document: Document,
  path: readonly PropertyKey[],
  place: (offset: number) => Place,
  file: string,
  lineOffset: number,
): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range) return place(node.range[0]);
  }
  return { ...fileStart(file), line: 1 + lineOffset };
}

function placeOfKey(
  document: Document,
  path: readonly PropertyKey[],
  key: string,
  place: (offset: number) => Place,
  file: string,
  lineOffset: number,
): Place {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(node)) {
    for (const pair of node.items) {
      if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range)
        return place(pair.key.range[0]);
    }
  }
  return placeOfPath(document, path, place, file, lineOffset);
}
