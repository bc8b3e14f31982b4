import type { Segment } from '../../../search/query/marks.ts';

/** What an element can hold; what is empty is left out. */
export type Child = Node | string | false | undefined;

/** Makes an element with attributes and children; texts become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) if (child) made.append(child);
  return made;
}

/** The printed text with its marks. */
export function marked(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
}

/** The element within `root` that carries a data attribute. */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-${name}]`);
  if (!found) throw new Error(name);
  return found;
}
