import type { NameEntry } from '../../../search/catalogue.ts';
import type { suggestNames } from '../../../search/query/suggest.ts';
import { element } from './element.ts';
import type { Strings } from './strings.ts';

/** The address of the names, and how those are found that what was typed may mean. */
interface NameSource {
  address: string;
  suggest: typeof suggestNames;
}

/** Drives the listbox of names and headlines (WAI-ARIA combobox pattern). */
export function makeSuggestions(
  input: HTMLInputElement,
  list: HTMLElement,
  strings: Strings,
  { address, suggest }: NameSource,
  choose: (entry: NameEntry) => void,
) {
  // Its name stays while what is in it changes; without it one types without suggestions.
  const known: Promise<NameEntry[]> = fetch(address, { cache: 'no-cache' })
    .then((response) => response.json())
    .catch(() => []);
  let names: NameEntry[] = [];
  let active = -1;
  // Without scripts it is an empty, hidden list; role and label are true only here.
  say(list, 'role', 'listbox');
  say(list, 'aria-label', list.dataset.label);
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const option = event.target instanceof Element && event.target.closest('li');
    const chosen = names[[...list.children].findIndex((item) => item === option)];
    if (chosen) take(chosen);
  });

  return { show, hide: () => open(false), key };

  /** Shows the names that begin with what is typed. */
  async function show(typed: string): Promise<void> {
    const found = suggest(await known, typed);
    if (input.value !== typed || document.activeElement !== input) return;
    names = found.filter(({ name }) => name !== typed.trim());
    list.replaceChildren(...names.map(option));
    open(names.length > 0);
  }

  function option({ name, kind }: NameEntry, index: number): HTMLElement {
    const small = element('small', {}, strings.kinds[kind]);
    return element('li', { role: 'option', id: `${list.id}-${index}` }, name, ' ', small);
  }

  function open(shown: boolean): void {
    list.hidden = !shown;
    active = -1;
    mark();
  }

  /** Takes a key of the box; true when the list has used it. */
  function key(event: KeyboardEvent): boolean {
    if (list.hidden) return false;
    const chosen = names[active];
    const { length } = names;
    if (event.key === 'ArrowDown') active = (active + 1) % length;
    else if (event.key === 'ArrowUp') active = (active <= 0 ? length : active) - 1;
    else if (event.key === 'Escape') open(false);
    else if (event.key === 'Enter' && chosen) take(chosen);
    else return false;
    event.preventDefault();
    mark();
    return true;
  }

  function take(entry: NameEntry): void {
    open(false);
    choose(entry);
  }

  function mark(): void {
    say(input, 'aria-expanded', !list.hidden);
    for (const option of list.children) say(option, 'aria-selected', option === list.children[active]);
    const chosen = list.children[active];
    say(input, 'aria-activedescendant', chosen?.id ?? '');
    chosen?.scrollIntoView({ block: 'nearest' });
  }
}

function say(element: Element, attribute: string, value: unknown): void {
  element.setAttribute(attribute, String(value));
}
