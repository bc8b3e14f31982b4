import type { Draft } from '../recognise/draft.ts';
import { WordCutter } from '../repair/word-cutter.ts';
import { emptyReview, type Review } from '../review/review.ts';
import { findFigures } from './figures.ts';
import { Ids } from './ids.ts';
import { findInitiatives } from './initiatives.ts';
import { bare, eventKey, figureKey, findKnown, type KnownNames, readKnownNames } from './known-names.ts';
import { findOrganizations, isShortForm } from './organizations.ts';
import { type ProposalPassage, passagesOfDraft, quotationOf } from './passage.ts';
import { proposePeople } from './people.ts';
import { type FoundPeriod, periodAt } from './periods.ts';

/** Proposes the facts of a draft: what it names and counts that has no record yet. Nothing of it counts until an editor accepts it. */
export async function propose(root: string, draft: Draft, article: string): Promise<Review> {
  return proposeFacts(passagesOfDraft(draft), draft, article, readKnownNames(root));
}

/** The proposals for passages, against the names that are known. */
export async function proposeFacts(
  passages: readonly ProposalPassage[],
  draft: Pick<Draft, 'header'>,
  article: string,
  known: KnownNames,
): Promise<Review> {
  const mentions = findKnown(
    known,
    passages.map(({ text }) => text),
  );
  const ids = new Ids(known.ids);
  const isKnown = (name: string): boolean => known.records.some((record) => record.name === bare(name));
  return {
    ...emptyReview(),
    mentions: mentions.map((mention) => ({ article, ...mention })),
    people: await proposePeople(passages, draft, article, { isKnown, ids, words: new WordCutter() }),
    organizations: await proposeOrganizations(passages, article, isKnown, ids),
    initiatives: await proposeInitiatives(passages, article, isKnown, ids),
    figures: (await proposeFigures(passages, article, draft.header.date)).filter(
      ({ value, unit = '' }) => !known.statements.has(figureKey(article, value, unit)),
    ),
    events: proposeEvents(passages, article, draft.header.date).filter(
      (event) => !known.statements.has(eventKey(article, event.date)),
    ),
  };
}

type IsKnown = (name: string) => boolean;

async function proposeOrganizations(
  passages: readonly ProposalPassage[],
  article: string,
  isKnown: IsKnown,
  ids: Ids,
): Promise<Review['organizations']> {
  const entries = new Map<string, Review['organizations'][number]>();
  const found = passages
    .filter(({ place }) => place === 'text' || place === 'title')
    .map((passage) => ({ passage, names: findOrganizations(passage.text) }));
  const all = found.flatMap(({ names }) => names.map(({ name }) => name));
  for (const { passage, names } of found) {
    for (const { name, start, end, kind } of names) {
      if (isKnown(name) || entries.has(bare(name)) || isShortForm(name, all)) continue;
      const quotation = quotationOf(passages, passage, start, end);
      const id = await ids.of('organizations', name);
      entries.set(bare(name), { accept: 'no', id, name: bare(name), kind, article, ...quotation });
    }
  }
  return [...entries.values()];
}

async function proposeInitiatives(
  passages: readonly ProposalPassage[],
  article: string,
  isKnown: IsKnown,
  ids: Ids,
): Promise<Review['initiatives']> {
  const entries = new Map<string, Review['initiatives'][number]>();
  for (const passage of passages.filter(({ place }) => place === 'text')) {
    for (const { name, start, end, form, category } of findInitiatives(passage.text)) {
      if (isKnown(name) || entries.has(name)) continue;
      const quotation = quotationOf(passages, passage, start, end);
      const id = await ids.of('initiatives', name);
      const rest = { ...(form === '' ? {} : { form }), ...(category === '' ? {} : { category }) };
      entries.set(name, { accept: 'no', id, name, ...rest, article, ...quotation });
    }
  }
  return [...entries.values()];
}

async function proposeFigures(
  passages: readonly ProposalPassage[],
  article: string,
  date: string,
): Promise<Review['figures']> {
  const ids = new Ids(new Set());
  const entries: Review['figures'] = [];
  for (const passage of passages.filter(({ place }) => place === 'text')) {
    for (const { value, unit, qualifier, counts, start, end } of findFigures(passage.text)) {
      const id = await ids.of('figures', counts.slice(-8));
      entries.push({
        accept: 'no',
        id,
        value,
        unit,
        ...(qualifier === '' ? {} : { qualifier }),
        counts,
        ...period(periodAt(passage.text, start, date)),
        article,
        ...quotationOf(passages, passage, start, end),
      });
    }
  }
  return entries;
}

/** A sentence that says a month or a day tells a dated happening. */
function proposeEvents(
  passages: readonly ProposalPassage[],
  article: string,
  date: string,
): Review['events'] {
  const entries: Review['events'] = [];
  for (const passage of passages.filter(({ place }) => place === 'text')) {
    for (const match of passage.text.matchAll(
      /(?:(?:去年|今年|\d{4}年)\d{1,2}月份?|(?<!\d)\d{1,2}月(?:份|\d{1,2}日))[^。；！？…]{8,60}/gu,
    )) {
      const clause = match[0].replace(/[，、“（]$/u, '');
      const found = periodAt(passage.text, match.index + 8, date);
      if (!found?.from) continue;
      const title = clause.replace(/^[^，]*，/u, '');
      const { quote, occurrence } = quotationOf(passages, passage, match.index, match.index + clause.length);
      entries.push({
        accept: 'no',
        date: found.from,
        title,
        ...period(found),
        article,
        quote,
        ...(occurrence === undefined ? {} : { occurrence }),
      });
    }
  }
  return entries;
}

function period(found: FoundPeriod | undefined): { period?: FoundPeriod } {
  return found ? { period: found } : {};
}
