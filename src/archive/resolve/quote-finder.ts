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
}

/**
 * Finds quotations in articles, white space aside; each article's text is prepared once. The offsets of
 * ten thousand articles would fill the memory: those of a passage are reckoned when it is found.
 */
export class QuoteFinder {
  readonly #prepared = new Map<Article, SqueezedPassage[]>();

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
    for (const { place, text, squeezed } of this.#passages(article)) {
      const sought = place === 'credits' ? squeeze(withoutSeparators(wanted)) : wanted;
      let at = sought === '' ? -1 : squeezed.indexOf(sought);
      if (at === -1) continue;
      const { offsets } = squeezeWithOffsets(text);
      for (; at !== -1; at = squeezed.indexOf(sought, at + 1)) {
        const start = offsets[at] ?? 0;
        const end = (offsets[at + sought.length - 1] ?? 0) + 1;
        hits.push(place === 'title' ? inHeadlines(article, start, end) : { place, start, end });
      }
    }
    return hits;
  }

  #absent(article: Article, wanted: string): QuoteSearch {
    const texts = this.#passages(article).map((passage) => passage.squeezed);
    // The words stand there, but begin in one paragraph and end in another.
    if (wanted !== '' && texts.join('').includes(wanted)) return { code: 'quote-across', values: {} };
    const { nearest, difference } = closestPassage(texts, wanted);
    return { code: nearest === '' ? 'quote-absent' : 'quote-differs', values: { nearest, difference } };
  }

  #passages(article: Article): SqueezedPassage[] {
    const known = this.#prepared.get(article);
    if (known) return known;
    const passages = passagesOf(article)
      .filter(({ place }) => place !== 'kicker')
      .map((passage) => {
        const text = textToSearch(article, passage);
        return { ...passage, text, squeezed: squeeze(text) };
      });
    this.#prepared.set(article, passages);
    return passages;
  }
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
