import { isMap, isSeq, type YAMLMap } from 'yaml';
import { parseYaml } from '../../content/yaml-document.ts';
import { closeYaml } from '../write/yaml-text.ts';

/** A data file without what rested on the words of an article. */
export interface WithoutFacts {
  /** Undefined when nothing is left and the file goes. */
  text: string | undefined;
  /** What goes, each by its name, title, role or what it counts; a record that goes as a whole comes first. */
  gone: string[];
}

/**
 * Takes the quotations from an article out of a data file, and with them each role, honour, figure or event that has
 * no other. A record goes when none of its quotations is left. Undefined when nothing in the file rests on the article.
 *
 * @param ids the article's id, and those that it had before
 */
export function withoutFacts(before: string, ids: ReadonlySet<string>): WithoutFacts | undefined {
  const document = parseYaml(before);
  const { contents } = document;
  const gone: string[] = [];
  let isFound = false;
  const isMeant = (item: unknown): boolean => isMap(item) && ids.has(String(item.get('article')));
  /** Takes quotations out of a map; says whether it had some and has none now. */
  const takeFromMap = (map: YAMLMap): boolean => {
    for (const { key, value } of [...map.items]) {
      if (!isSeq(value)) continue;
      if (String(key) !== 'evidence') takeFromList(value);
      else {
        const kept = value.items.filter((item) => !isMeant(item));
        isFound ||= kept.length < value.items.length;
        value.items = kept;
      }
      if (value.items.length === 0) map.delete(key);
    }
    return isFound && !holdsEvidence(map);
  };
  /** Takes quotations out of the maps of a list, and the maps that rest on nothing now out of the list. */
  const takeFromList = (list: { items: unknown[] }): void => {
    list.items = list.items.filter((item) => {
      if (!isMap(item) || !holdsEvidence(item) || !takeFromMap(item)) return true;
      gone.push(nameOf(item));
      return false;
    });
  };
  if (isMap(contents)) takeFromMap(contents);
  else if (isSeq(contents)) takeFromList(contents);
  if (!isFound) return undefined;
  const isEmpty = isSeq(contents) ? contents.items.length === 0 : !holdsEvidence(contents);
  if (!isEmpty) return { text: closeYaml(document, before), gone };
  return { text: undefined, gone: isMap(contents) ? [nameOf(contents), ...gone] : gone };
}

function holdsEvidence(node: unknown): boolean {
  if (isSeq(node)) return node.items.some(holdsEvidence);
  if (!isMap(node)) return false;
  return node.items.some(({ key, value }) => String(key) === 'evidence' || holdsEvidence(value));
}

function nameOf(map: YAMLMap): string {
  const key = ['name', 'title', 'counts', 'role'].find((one) => map.has(one));
  return key === undefined ? '' : String(map.get(key));
}
