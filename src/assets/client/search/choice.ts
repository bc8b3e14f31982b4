import type { FacetCount } from '../../../search/query/facets.ts';
import { element } from './element.ts';

/**
 * Shows in a group of radio buttons the values of a facet with their true counts; `all` stands for none of them. What is chosen stays
 * when nothing has it. A button that is there already is kept, so that arrows go on from it.
 */
export function showChoice(
  group: HTMLElement,
  counts: readonly FacetCount[],
  { chosen, all, labels }: { chosen: string; all: string; labels: Readonly<Record<string, string>> },
): void {
  const name = group.dataset.choice ?? '';
  const sum = counts.reduce((total, { count }) => total + count, 0);
  const values = [{ value: '', count: sum, label: all }, ...counts];
  if (values.every(({ value }) => value !== chosen)) values.push({ value: chosen, count: 0, label: '' });
  const most = Math.max(...counts.map(({ count }) => count));
  const buttons = [...group.querySelectorAll('input')];
  if (values.map(({ value }) => value).join('\n') !== buttons.map(({ value }) => value).join('\n')) {
    for (const { parentElement } of buttons) parentElement?.remove();
    group.append(...values.map(button));
  }
  group.querySelectorAll('label').forEach((label, index) => {
    const { value = '', count = 0 } = values[index] ?? {};
    const [input, , bar, number] = label.children;
    if (input instanceof HTMLInputElement) input.checked = value === chosen;
    if (bar instanceof HTMLElement) bar.style.width = `${value && most ? (100 * count) / most : 0}%`;
    if (number) number.textContent = String(count);
  });

  function button({ value, label }: FacetCount): HTMLLabelElement {
    const input = element('input', { type: 'radio', name, value });
    const text = element('span', {}, label || labels[value] || value);
    return element('label', {}, input, text, element('i'), element('small'));
  }
}
