/** Arrows move from the box through the results and back; Esc returns to the box. */
export function moveThroughResults(root: HTMLElement, input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const stops = [input, ...root.querySelectorAll<HTMLElement>('[data-result] a')];
    const at = stops.findIndex((stop) => stop === target);
    if (at < 0) return;
    const before = key === 'ArrowUp' ? stops[Math.max(0, at - 1)] : key === 'Escape' ? input : undefined;
    const to = key === 'ArrowDown' ? stops[at + 1] : before;
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}
