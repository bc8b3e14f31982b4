import { foldUnits } from '../../../search/fold.ts';
import { markRanges } from '../../../search/query/marks.ts';
import { patternOf, type Wanted } from '../../../search/query/pattern.ts';
import { isWhole } from '../../../search/words.ts';
import { element } from './element.ts';

/** What is printed, apart from what the site says of it. */
const BLOCKS =
  '.kicker, h1, .deck, #byline, .dateline > :not(button), [id^="p"], [id^="s"], li[id^="fn"], #credits, blockquote[cite]';

/**
 * Marks the words of `?hl=` in the blocks of the article on the page and gives the bar that leads from one match to the next.
 * The bar, `[data-highlight]`, holds its buttons already; without it the words are marked all the same.
 */
function highlightWords(): void {
  const words = new URLSearchParams(location.search)
    .getAll('hl')
    .map(wantedOf)
    .filter(({ pattern }) => pattern.length > 0);
  const article = document.querySelector('[data-article], [data-record], tr:target, li:target');
  if (!article || words.length === 0) return;
  const blocks = [...article.querySelectorAll<HTMLElement>(BLOCKS)];
  const innermost = blocks.filter(
    (block) => !blocks.some((other) => other !== block && block.contains(other)),
  );
  for (const block of innermost) markBlock(block, words);
  const marks = [...article.querySelectorAll<HTMLElement>('mark[data-match]')];
  const bar = document.querySelector<HTMLElement>('[data-highlight]');
  if (bar && marks.length > 0) driveBar(bar, marks);
}

/** What is to be marked of a text: spaces at the ends of what `hl` says tell that it stands there as whole words or numbers. */
function wantedOf(text: string): Wanted {
  const whole = /^\s.*\s$/su.test(text);
  const pattern = patternOf(foldUnits(text), !whole);
  return whole && /\p{L}/u.test(text) ? { pattern, fits: isWhole } : { pattern };
}

function markBlock(block: HTMLElement, words: readonly Wanted[]): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('rt, sup, [aria-hidden="true"]'))
      texts.push(node);
  }
  const ranges = markRanges(texts.map((text) => text.data).join(''), words);
  let begin = 0;
  // A match may run through several elements (a name that is a link): each text gets a mark of its own.
  for (const text of texts) {
    const end = begin + text.data.length;
    for (const [from, to] of ranges.filter(([start, stop]) => stop > begin && start < end).reverse()) {
      const inside = text.splitText(Math.max(begin, from) - begin);
      inside.splitText(Math.min(end, to) - Math.max(begin, from));
      // A continued match is one stop of the bar, not two.
      const mark = element('mark', from >= begin ? { 'data-match': block.id } : {});
      inside.replaceWith(mark);
      mark.append(inside);
    }
    begin = end;
  }
}

function driveBar(bar: HTMLElement, marks: HTMLElement[]): void {
  const anchor = decodeURIComponent(location.hash.slice(1));
  let at = Math.max(
    0,
    marks.findIndex((mark) => mark.dataset.match === anchor && anchor !== ''),
  );
  const place = bar.querySelector('[data-highlight-place]');
  const step = (by: number) => {
    marks[at]?.removeAttribute('aria-current');
    at = (at + by + marks.length) % marks.length;
    marks[at]?.setAttribute('aria-current', 'true');
    if (by !== 0) marks[at]?.scrollIntoView({ block: 'center' });
    if (place) place.textContent = `${at + 1} / ${marks.length}`;
  };
  bar.querySelector('[data-highlight-next]')?.addEventListener('click', () => step(1));
  bar.querySelector('[data-highlight-previous]')?.addEventListener('click', () => step(-1));
  bar.querySelector('[data-highlight-close]')?.addEventListener('click', () => {
    bar.hidden = true;
    for (const mark of document.querySelectorAll('[data-article] mark, [data-record] mark'))
      mark.replaceWith(...mark.childNodes);
    history.replaceState(null, '', location.pathname + location.hash);
  });
  bar.hidden = false;
  step(0);
}

highlightWords();
