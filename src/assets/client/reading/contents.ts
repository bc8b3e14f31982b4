/** Marks in the table of contents the section that is being read. */
export function followContents(page: Document): void {
  const links = new Map<Element, Element>();
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.toc a')) {
    const heading = page.getElementById(link.hash.slice(1));
    if (heading) links.set(heading, link);
  }
  if (!links.size || !('IntersectionObserver' in window)) return;
  let current: Element | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        current?.removeAttribute('aria-current');
        current = links.get(target);
        current?.setAttribute('aria-current', 'true');
      }
    },
    { rootMargin: '0px 0px -60%' },
  );
  for (const heading of links.keys()) observer.observe(heading);
}
