import type { NameEntry } from '../../../search/names.ts';
import { element } from './element.ts';
import type { Strings } from './strings.ts';

/** The list of names under the box. */
export interface Suggestions {
  /** Shows the names that begin with what is typed. */
  show(typed: string): Promise<void>;
  hide(): void;
  /** Takes a key of the box; true when the list has used it. */
  key(event: KeyboardEvent): boolean;
}

/** Drives the listbox of names (WAI-ARIA combobox pattern). */
export function makeSuggestions(
  input: HTMLInputElement,
  list: HTMLElement,
  strings: Strings,
  suggest: (typed: string) => Promise<NameEntry[]>,
  choose: (name: string) => void,
): Suggestions {
  let active = -1;
  // Without scripts it is an empty, hidden list; the role is true only here.
  list.setAttribute('role', 'listbox');
  if (list.dataset.label) list.ariaLabel = list.dataset.label;

  list.addEventListener('pointerdown', (event) => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (!option) return;
    event.preventDefault();
    take(option);
  });

  return { show, hide, key };

  async function show(typed: string): Promise<void> {
    const names = await suggest(typed).catch((): NameEntry[] => []);
    if (input.value !== typed || document.activeElement !== input) return;
    const found = names.filter(({ name }) => name !== typed.trim());
    list.replaceChildren(...found.map(option));
    active = -1;
    list.hidden = found.length === 0;
    mark();
  }

  function option({ name, kind }: NameEntry, index: number): HTMLElement {
    const attributes = {
      role: 'option',
      id: `${list.id}-${index}`,
      'aria-selected': 'false',
      'data-name': name,
    };
    return element('li', attributes, name, ' ', element('small', {}, strings.kinds[kind]));
  }

  function hide(): void {
    list.hidden = true;
    active = -1;
    mark();
  }

  function key(event: KeyboardEvent): boolean {
    if (list.hidden) return false;
    const options = [...list.children];
    const chosen = options[active];
    if (event.key === 'ArrowDown') active = (active + 1) % options.length;
    else if (event.key === 'ArrowUp') active = (active <= 0 ? options.length : active) - 1;
    else if (event.key === 'Escape') hide();
    else if (event.key === 'Enter' && chosen instanceof HTMLElement) take(chosen);
    else return false;
    event.preventDefault();
    mark();
    return true;
  }

  function take(option: HTMLElement): void {
    hide();
    choose(option.dataset.name ?? '');
  }

  function mark(): void {
    input.setAttribute('aria-expanded', String(!list.hidden));
    [...list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === active));
    });
    const chosen = list.children[active];
    if (chosen && !list.hidden) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }
}
