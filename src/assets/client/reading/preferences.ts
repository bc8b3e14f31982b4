import { store, stored } from '../storage.ts';

/** What a reader can set; each is a `data-` attribute of the page's root and a group of radio buttons. */
const names = ['size', 'leading', 'theme'];

/** Sets the root as the reader left it, and says that scripts run. */
export function applyPreferences(root: HTMLElement): void {
  root.classList.add('js');
  for (const name of names) set(root, name, stored(keyOf(name)));
}

/** Shows the settings as they are and follows them, on this page and the next. */
export function offerPreferences(page: Document): void {
  for (const name of names) {
    for (const input of page.querySelectorAll<HTMLInputElement>(`.aids [name=${name}]`)) {
      input.checked = input.value === stored(keyOf(name));
      input.onchange = () => {
        set(page.documentElement, name, input.value);
        store(keyOf(name), input.value);
      };
    }
  }
}

function set(root: HTMLElement, name: string, value: string): void {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
}

function keyOf(name: string): string {
  return `gongkan-${name}`;
}
