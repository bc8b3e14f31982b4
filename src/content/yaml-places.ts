import { type Document, isMap, isScalar, isSeq } from 'yaml';

/** The offset of the value at a path of keys and indexes, or of the nearest thing above it. */
export function offsetOfPath(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range) return node.range[0];
  }
  return 0;
}

/** The offset of a key of the mapping at a path. */
export function offsetOfKey(document: Document, path: readonly PropertyKey[], key: string): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const items = isMap(node) ? node.items : [];
  for (const { key: name } of items) {
    if (isScalar(name) && String(name.value) === key && name.range) return name.range[0];
  }
  return offsetOfPath(document, path);
}
