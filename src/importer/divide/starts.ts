import { type Answers, type Doubt, doubtKey } from '../doubt.ts';
import type { Contents } from './contents.ts';
import type { Splitting } from './division.ts';
import { type Knowing, sectionPoints } from './headline.ts';
import { type Judging, judgeTogether, type Place } from './judge-starts.ts';
import type { Paragraph } from './paragraph.ts';
import { headGroups, judgingOf, placesOf } from './places.ts';
import { isBriefsHead, isDeckLike } from './wording.ts';

/** Below this many points either way a place is asked about. */
const doubtful = 1.5;

/** A place where an article begins, with what was doubted there. */
export interface Start {
  place: Place;
  /** What was doubted here, and below as far as the next one. */
  doubts: Doubt[];
  /** Whether it is one of short items that are to be articles, or their head. */
  briefs: boolean;
  /** Lines of its text that are 小标题 by their look. */
  headings: Paragraph[];
  /** The places within its text. */
  inner: Place[];
}

/** Where articles begin in the paragraphs between masthead and end matter. */
export function startsOf(
  paragraphs: readonly Paragraph[],
  contents: Contents | undefined,
  splitting: Splitting,
  answers: Answers | undefined,
): Start[] {
  const groups = headGroups(paragraphs);
  const knowing = { contents, titles: new Map<string, number>(), sections: new Map<string, number>() };
  const first = placesOf(paragraphs, groups, knowing);
  const judging = judgingOf(paragraphs, groups, contents, first[0]?.headline.title[0]);
  const points = judgeTogether(first, judging);
  // What headlines and sections look like is known better now: read and judge once more.
  const titles = titleLooks(first, points);
  const sections = sectionLooks(first, points, knowing);
  const places = placesOf(paragraphs, groups, { contents, titles, sections });
  return chosen(places, judgeTogether(places, judging), judging, splitting, answers);
}

/** The places where articles begin, by the editor's answers or else the points; what was a close call is doubted. */
function chosen(
  places: readonly Place[],
  judged: readonly number[],
  { bodyLook }: Judging,
  splitting: Splitting,
  answers: Answers | undefined,
): Start[] {
  const starts: Start[] = [];
  const above: Doubt[] = [];
  places.forEach((place, at) => {
    const points = judged[at] ?? 0;
    const last = starts.at(-1);
    const title = place.headline.title.map((one) => one.text).join(' ');
    const doubt: Doubt = { kind: 'part', text: title, done: points > 0 };
    const answer = answers?.get(doubtKey(doubt));
    const isFirst = place.lines.start === 0;
    const isBrief = splitting === 'briefs' && last !== undefined && last.briefs;
    const begins = isFirst || isBrief || (splitting !== 'none' && (answer ?? points > 0));
    const doubts =
      !isFirst && !isBrief && splitting !== 'none' && answer === undefined && Math.abs(points) < doubtful
        ? [doubt]
        : [];
    if (begins) {
      const briefs = isBrief || (splitting === 'briefs' && isBriefsHead(title));
      starts.push({
        place: briefs ? withItemAsTitle(place) : place,
        briefs,
        doubts,
        headings: [],
        inner: [],
      });
      return;
    }
    (last?.doubts ?? above).push(...doubts);
    const looks = place.headline.title.filter(
      ({ look, line }) => line.look?.size !== undefined && look !== bodyLook && line.look.align !== 'right',
    );
    if (place.length === 0) return;
    last?.headings.push(...looks);
    last?.inner.push(place);
  });
  starts[0]?.doubts.push(...above);
  return starts;
}

/** A head of short items, each of which is to be an article: it is their section. */
function withItemAsTitle(place: Place): Place {
  const { headline } = place;
  const [item, ...rest] = headline.deck;
  if (!item || isDeckLike(item.text)) return place;
  const section = [...headline.section, ...headline.kicker, ...headline.title];
  return { ...place, headline: { ...headline, section, kicker: [], title: [item], deck: rest } };
}

/** How much headlines look like each class: the share of the places that begin an article. */
function titleLooks(places: readonly Place[], judged: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  places.forEach(({ headline }, at) => {
    const begins = at === 0 || (judged[at] ?? 0) > 0;
    const look = headline.title[0]?.look;
    if (begins && look !== undefined)
      counts.set(look, (counts.get(look) ?? 0) + 1 + Math.min(2, headline.margin / 3));
  });
  const most = Math.max(1, ...counts.values());
  return new Map([...counts].map(([look, count]) => [look, count / most]));
}

/** How much lines of each class above headlines are names of sections, from 0 to 1. */
function sectionLooks(
  places: readonly Place[],
  judged: readonly number[],
  knowing: Omit<Knowing, 'below'>,
): Map<string, number> {
  const all = new Map<string, number[]>();
  places.forEach(({ lines: { heads }, headline }, at) => {
    if (at > 0 && (judged[at] ?? 0) <= 0) return;
    const [title] = headline.title;
    for (const head of heads.slice(0, title ? heads.indexOf(title) : 0))
      all.set(head.look, [...(all.get(head.look) ?? []), sectionPoints(head, title, knowing)]);
  });
  return new Map(
    [...all].map(([look, points]) => {
      // One that is surely the name of a section speaks for all that look like it, unless one of them surely is none.
      const mean = points.reduce((sum, one) => sum + one, 0) / points.length;
      const best = Math.min(...points) < -3 ? mean : Math.max(...points);
      return [look, 1 / (1 + Math.exp(-best))];
    }),
  );
}
