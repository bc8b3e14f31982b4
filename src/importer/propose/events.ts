import { periodAt } from './periods.ts';
import { entryFor, type Found, findInText, type Proposer } from './proposer.ts';

const dated = /(?:(?:去年|今年|\d{4}年)\d{1,2}月份?|(?<!\d)\d{1,2}月(?:份|\d{1,2}日))[^。；！？…]{8,60}/gu;

/** Proposes happenings: a sentence that says a month or a day tells one. */
export const events: Proposer = {
  kind: 'events',
  sameAs: ({ date }) => String(date),
  async propose(proposing) {
    return findInText(proposing, findDated).flatMap((one) => {
      const { text } = one.passage;
      const period = periodAt(text, one.found.start + 8, proposing.header.date);
      if (!period?.from) return [];
      const title = text.slice(one.found.start, one.found.end).replace(/^[^，]*，/u, '');
      return entryFor(proposing, one, { date: period.from, title, period });
    });
  },
};

export function findDated(text: string): Found[] {
  return [...text.matchAll(dated)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.replace(/[，、“（]$/u, '').length,
  }));
}
