import type { Values } from '../../locales/fill.ts';
import { type Passage, passagesOf } from '../places.ts';
import type { Article, Evidence } from '../types.ts';
import { closestPassage } from './closest-passage.ts';
import { squeeze, squeezeWithOffsets } from './squeeze.ts';

/** Where a quotation stands. */
type FoundQuote = Pick<Evidence, 'place' | 'start' | 'end'>;

/** What came of looking for a quotation: where it stands, or the code of the problem with what it says. */
type QuoteSearch = { found: FoundQuote } | { code: string; values: Values };

interface SqueezedPassage extends Passage {
  squeezed: string;
  /** Where it begins in the text of all. */
  start: number;
}

/** The passages of an article in their order, and all of them in one text, a line each: most hold no word of a quotation. */
interface Prepared {
  passages: SqueezedPassage[];
  all: string;
}

/**
 * Finds quotations in articles, white space aside; each article's text is prepared once. The offsets of
 * ten thousand articles would fill the memory: those of a passage are reckoned when it is found.
 */
export class QuoteFinder {
  readonly #prepared = new Map<Article, Prepared>();
  /** The offsets of the passage that was found in last: quotations of one often stand together. */
  #last: { passage: SqueezedPassage; offsets: Uint32Array } | undefined;

  /** Looks for a quotation; `occurrence` (from 1) says which, where the article prints it more than once. */
  find(article: Article, quote: string, occurrence: number | undefined): QuoteSearch {
    const wanted = squeeze(quote);
    const hits = this.#hits(article, wanted);
    const chosen = hits[(occurrence ?? 1) - 1];
    const values = { count: hits.length, occurrence: occurrence ?? 1 };
    if (hits.length === 0) return this.#absent(article, wanted);
    if (occurrence === undefined && hits.length > 1) return { code: 'quote-several', values };
    return chosen ? { found: chosen } : { code: 'quote-fewer', values };
  }

  #hits(article: Article, wanted: string): FoundQuote[] {
    const hits: FoundQuote[] = [];
    if (wanted === '') return hits;
    for (const passage of holding(this.#of(article), wanted)) {
      const { place, squeezed } = passage;
      const sought = place === 'credits' ? squeeze(withoutSeparators(wanted)) : wanted;
      let at = sought === '' ? -1 : squeezed.indexOf(sought);
      if (at === -1) continue;
      const offsets = this.#offsetsOf(passage);
      for (; at !== -1; at = squeezed.indexOf(sought, at + 1)) {
        const start = offsets[at] ?? 0;
        const end = (offsets[at + sought.length - 1] ?? 0) + 1;
        hits.push(place === 'title' ? inHeadlines(article, start, end) : { place, start, end });
      }
    }
    return hits;
  }

  #offsetsOf(passage: SqueezedPassage): Uint32Array {
    if (this.#last?.passage !== passage)
      this.#last = { passage, offsets: squeezeWithOffsets(passage.text).offsets };
    return this.#last.offsets;
  }

  #absent(article: Article, wanted: string): QuoteSearch {
    const texts = this.#of(article).passages.map((passage) => passage.squeezed);
    // The words stand there, but begin in one paragraph and end in another.
    if (wanted !== '' && texts.join('').includes(wanted)) return { code: 'quote-across', values: {} };
    const { nearest, difference } = closestPassage(texts, wanted);
    return { code: nearest === '' ? 'quote-absent' : 'quote-differs', values: { nearest, difference } };
  }

  #of(article: Article): Prepared {
    const known = this.#prepared.get(article);
    if (known) return known;
    let start = 0;
    const passages = passagesOf(article)
      .filter(({ place }) => place !== 'kicker')
      .map((passage) => {
        const text = textToSearch(article, passage);
        const own = { squeezed: squeeze(text), start, ...passage, text };
        start += own.squeezed.length + 1;
        return own;
      });
    const prepared = { passages, all: passages.map(({ squeezed }) => squeezed).join('\n') };
    this.#prepared.set(article, prepared);
    return prepared;
  }
}

/** The passages that hold some words, and the credits, which are looked through otherwise. */
function holding({ passages, all }: Prepared, wanted: string): SqueezedPassage[] {
  const found: SqueezedPassage[] = [];
  let from = 0;
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, from)) {
    const passage = passages[lastBefore(passages, at)];
    if (!passage) break;
    found.push(passage);
    from = passage.start + passage.squeezed.length + 1;
  }
  const last = passages.at(-1);
  return last?.place === 'credits' && found.at(-1) !== last ? [...found, last] : found;
}

/** The index of the last passage that begins no later than a place. */
function lastBefore(passages: readonly SqueezedPassage[], place: number): number {
  let [low, high] = [0, passages.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((passages[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Kicker and title are quoted as one where they read on; of the credits only what the paper printed counts. */
function textToSearch(article: Article, { place, text }: Passage): string {
  if (place === 'title') return article.kicker + text;
  return place === 'credits' ? withoutSeparators(text) : text;
}

/** What stands between a role and a name differs from page to page; it is as good as white space. */
function withoutSeparators(text: string): string {
  return text.replace(/[/:：]/g, ' ');
}

/** Where words of the kicker and the title, run together, stand: by the title when they read on from one into the other. */
function inHeadlines({ kicker }: Article, start: number, end: number): FoundQuote {
  if (end <= kicker.length) return { place: 'kicker', start, end };
  return { place: 'title', start: Math.max(0, start - kicker.length), end: end - kicker.length };
}
