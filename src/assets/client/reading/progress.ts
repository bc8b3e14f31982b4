/** Shows on a long article how much of it has been read. */
export function showProgress(page: Document): void {
  const text = page.querySelector<HTMLElement>('.article .text');
  if (!text || text.offsetHeight < 2 * innerHeight) return;
  const bar = page.createElement('progress');
  bar.className = 'progress';
  bar.ariaHidden = 'true';
  page.body.append(bar);
  const show = () => {
    const { top, height } = text.getBoundingClientRect();
    bar.value = Math.min(1, Math.max(0, (innerHeight - top) / height));
  };
  addEventListener('scroll', show, { passive: true });
  show();
}
