import { isMap, isSeq, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { bareName } from '../../archive/resolve/bare-name.ts';
import { parseYaml } from '../../content/yaml-document.ts';
import type { ReviewEntry } from '../review/review.ts';
import { closeYaml, inOrder, yamlText } from '../write/yaml-text.ts';
import { recordOf } from './records.ts';

/**
 * The file of a record with what confirmed entries say of it added: roles, honours and quotations that it lacks, and
 * fields that it does not state. What stands in it is kept, comments too. Undefined when it has another name.
 */
export function addToRecord(
  text: string,
  schema: z.ZodObject,
  entries: readonly ReviewEntry[],
): string | undefined {
  const document = parseYaml(text);
  const { name, ...added } = Object(inOrder(schema, recordOf(schema, entries)));
  const aliases = document.get('aliases');
  const names = [document.get('name'), ...(isSeq(aliases) ? aliases.toJSON() : [])];
  if (!names.some((one) => bareName(String(one)) === bareName(String(name)))) return undefined;
  for (const [key, value] of Object.entries(added)) {
    const list = document.get(key);
    if (Array.isArray(value) && isSeq(list)) for (const item of value) addItem(list, item);
    else if (!document.has(key) || (isSeq(list) && list.items.length === 0)) document.set(key, nodeOf(value));
  }
  return closeYaml(document, text);
}

/** Puts an item into a list; one that states the same already gets the quotations that it lacks. */
function addItem(list: YAMLSeq, item: object): void {
  const { evidence = [], ...stated } = Object(item);
  const same = list.items.find((node) => {
    const there = isMap(node) ? node.toJSON() : {};
    return Object.entries(stated).every(([key, value]) => there[key] === value);
  });
  const quotations = isMap(same) ? same.get('evidence') : undefined;
  if (!same) list.add(nodeOf(item));
  else if (isSeq(quotations)) for (const one of evidence) addItem(quotations, one);
}

/** A value as the importer writes it. */
function nodeOf(value: unknown): unknown {
  return parseYaml(yamlText(inOrder(undefined, value) ?? {})).contents;
}
