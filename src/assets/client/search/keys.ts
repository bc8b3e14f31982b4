/** Arrows move from the box through the results and back; Esc returns to the box. */
export function moveThroughResults(root: HTMLElement, input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const target = event.target;
    const links = [...root.querySelectorAll<HTMLElement>('[data-result] a')];
    const at = target instanceof HTMLElement ? links.indexOf(target) : -1;
    if (at < 0 && target !== input) return;
    if (event.key === 'ArrowDown') move(event, links[at + 1]);
    else if (event.key === 'ArrowUp') move(event, at <= 0 ? input : links[at - 1]);
    else if (event.key === 'Escape' && at >= 0) move(event, input);
  });
}

function move(event: KeyboardEvent, to: HTMLElement | undefined): void {
  if (!to) return;
  event.preventDefault();
  to.focus();
}
