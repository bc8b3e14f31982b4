/** Arrows move from the box through the results and back; Esc returns to the box. */
export function moveThroughResults(root: HTMLElement, input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const links = [...root.querySelectorAll<HTMLElement>('[data-result] a')];
    const at = links.findIndex((link) => link === target);
    if (at < 0 && target !== input) return;
    const before = at > 0 && key === 'ArrowUp' ? links[at - 1] : input;
    const to =
      key === 'ArrowDown' ? links[at + 1] : key === 'ArrowUp' || key === 'Escape' ? before : undefined;
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}
