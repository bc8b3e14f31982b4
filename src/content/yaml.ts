import { type Document, isMap, isNode, isScalar } from 'yaml';
import { placesIn } from './place.ts';
import type { Place, ProblemList } from './problem.ts';
import { parseYaml } from './yaml-document.ts';
import { reportYamlErrors } from './yaml-errors.ts';
import { findTypos, mendTypos } from './yaml-typos.ts';
import { PlainValues } from './yaml-values.ts';

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
 * an alias bomb cannot be written without. What can be read on is read on, so that the rest of the
 * file is checked in the same run. `lineOffset` is the number of lines above the text in its file.
 */
export function readYaml(
  source: string,
  file: string,
  problems: ProblemList,
  lineOffset = 0,
): YamlFile | undefined {
  const typos = findTypos(source);
  const text = mendTypos(source, typos);
  const place = placesIn(file, text, lineOffset + 1);
  for (const { code, line, column, seen, field } of typos)
    problems.error(code, { file, line: line + lineOffset, column }, { seen, field });
  let document: Document | undefined = parseYaml(text);
  if (document.errors.length > 0) {
    // Errors of lines that have a typo follow from it; a mended tab may be indented otherwise than meant.
    const told = new Set(typos.map(({ line }) => line + lineOffset));
    if (!typos.some(({ code }) => code === 'tab-indent'))
      reportYamlErrors(document.errors, text, place, told, problems);
    if (document.errors.some((error) => error.code !== 'MULTIPLE_DOCS')) return undefined;
  }
  const values = new PlainValues(text, place, problems);
  const value = values.of(document.contents);
  if (values.isBuiltOfAnchors) return undefined;
  // Ten thousand syntax trees would fill the memory; the few that are asked for places are parsed again.
  document = undefined;
  const again = (): Document => {
    document ??= parseYaml(text);
    return document;
  };
  return {
    file,
    value,
    placeOf: (path) => place(offsetOfPath(again(), path)),
    placeOfKey: (path, key) => place(offsetOfKey(again(), path, key)),
  };
}

/** The offset of the value at a path of keys and indexes, or of the nearest thing above it. */
function offsetOfPath(document: Document, path: readonly PropertyKey[]): number {
  const node = nodeAt(document, path);
  if (isNode(node) && node.range) return node.range[0];
  return path.length === 0 ? 0 : offsetOfPath(document, path.slice(0, -1));
}

/** The offset of a key of the mapping at a path. */
function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const node = nodeAt(document, path);
  const pairs = isMap(node) ? node.items : [];
  const found = pairs.map((pair) => pair.key).find((name) => isScalar(name) && String(name.value) === key);
  return isScalar(found) && found.range ? found.range[0] : offsetOfPath(document, path);
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}
