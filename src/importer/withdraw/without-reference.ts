import { isMap, isScalar, isSeq } from 'yaml';
import { parseYaml } from '../../content/yaml-document.ts';
import type { Field } from '../../model/field.ts';
import { closeYaml } from '../write/yaml-text.ts';

/**
 * Takes a record's id out of the fields of a data file that refer to records of its folder; a field that then names
 * nobody goes. Undefined when none refers to it.
 */
export function withoutReference(
  before: string,
  fields: readonly Field[],
  folder: string,
  id: string,
): string | undefined {
  const document = parseYaml(before);
  let found = false;
  const visit = (node: unknown, inner: readonly Field[]): void => {
    if (isSeq(node)) for (const item of node.items) visit(item, inner);
    if (!isMap(node)) return;
    for (const { key, meta, fields } of inner) {
      const value = node.get(key, true);
      if (meta.ref !== folder) visit(value, fields);
      else if (isSeq(value)) {
        const kept = value.items.filter((item) => String(item) !== id);
        found ||= kept.length < value.items.length;
        value.items = kept;
        if (kept.length === 0) node.delete(key);
      } else if (isScalar(value) && value.value === id) {
        found = true;
        node.delete(key);
      }
    }
  };
  visit(document.contents, fields);
  return found ? closeYaml(document, before) : undefined;
}
