import type { Answers, Doubt } from '../doubt.ts';
import { doubtKey } from '../doubt.ts';
import type { Line } from '../line.ts';
import { isName } from '../names.ts';
import { type Contents, findContents, isListed, plainOf } from './contents.ts';
import { closingStart, mastheadEnd } from './edges.ts';
import { type HeadLines, type Headline, type Knowing, readHeadline, sectionPoints } from './headline.ts';
import { type Judging, judgePlace, judgeTogether, type Place, type Verdict } from './judge-starts.ts';
import { isNumber, markerOf } from './look-class.ts';
import { type Paragraph, paragraphsOf } from './paragraph.ts';
import { isBriefsHead, isByline, isDeckLike, isOrnament } from './wording.ts';

/** What a line was told to be. */
export type Role =
  | 'masthead'
  | 'contents'
  | 'section'
  | 'kicker'
  | 'title'
  | 'deck'
  | 'byline'
  | 'heading'
  | 'body'
  | 'closing'
  | 'note';

/** A line with what it was told to be. */
export interface RoleLine {
  role: Role;
  line: Line;
  /** Of which note it is a line, as its calls in the text have it. */
  note?: number;
}

/** An article as the document has it. */
export interface Part {
  lines: RoleLine[];
  doubts: Doubt[];
  /** Why it was taken to begin here, for whoever mends the rules. */
  reasons: readonly string[];
}

/** A document divided: what it says of the whole issue, and its articles in order. */
export interface Division {
  /** Masthead, list of contents and end matter. */
  shared: RoleLine[];
  parts: Part[];
  /** Entries of the list of contents that name no article. */
  missing: string[];
}

/** Whether to divide: by what is recognised, not at all, or short items into an article each as well. */
export type Splitting = 'recognised' | 'none' | 'briefs';

/** Below this many points either way a place is asked about. */
const doubtful = 1.5;

/** Divides the lines of a document into masthead, list of contents, articles and end matter. */
export function divide(
  lines: readonly Line[],
  { splitting = 'recognised', answers }: { splitting?: Splitting; answers?: Answers | undefined } = {},
): Division {
  const all = paragraphsOf(lines);
  const top = mastheadEnd(all);
  const contents = findContents(all.slice(top));
  const shift = (at: number): number => at + top;
  const bodyStart = contents ? shift(contents.end) : top;
  const between = contents ? all.slice(top, shift(contents.start)) : [];
  const bottom = closingStart(all, bodyStart);
  const inner = [...between, ...all.slice(bodyStart, bottom)];
  const starts = startsOf(inner, contents, splitting, answers);
  const parts = partsOf(inner, starts, splitting);
  const listed = contents ? all.slice(shift(contents.start), shift(contents.end)) : [];
  const shared = [
    ...inRole('masthead', all.slice(0, top)),
    ...inRole('contents', listed),
    ...inRole('closing', all.slice(bottom)),
  ];
  return { shared, parts, missing: missingOf(contents, parts) };
}

function inRole(role: Role, paragraphs: readonly Paragraph[]): RoleLine[] {
  return paragraphs.flatMap(({ lines }) => lines.map((line) => ({ role, line })));
}

/** A place where an article begins, with what was doubted there. */
interface Start {
  place: Place;
  /** What was doubted here, and below as far as the next one. */
  doubts: Doubt[];
  reasons: readonly string[];
  /** Whether it is one of short items that are to be articles, or their head. */
  briefs: boolean;
  /** Lines of its text that are 小标题 by their look. */
  headings: Paragraph[];
  /** The places within its text. */
  inner: Place[];
}

function startsOf(
  paragraphs: readonly Paragraph[],
  contents: Contents | undefined,
  splitting: Splitting,
  answers: Answers | undefined,
): Start[] {
  const groups = headGroups(paragraphs);
  const knowing = { contents, titles: new Map<string, number>(), sections: new Map<string, number>() };
  let places = placesOf(paragraphs, groups, knowing);
  const firstTitle = places[0]?.headline.title[0]?.text ?? '';
  const judging = judgingOf(paragraphs, groups, contents, firstTitle);
  let verdicts = judgeTogether(
    places,
    places.map((place) => judgePlace(place, judging)),
    judging,
  );
  // What headlines and sections look like is known better now: read and judge once more.
  const better = {
    contents,
    titles: titleLooks(places, verdicts),
    sections: sectionLooks(places, verdicts, knowing),
  };
  places = placesOf(paragraphs, groups, better);
  verdicts = judgeTogether(
    places,
    places.map((place) => judgePlace(place, judging)),
    judging,
  );
  return chosen(places, verdicts, judging, splitting, answers);
}

/** The places where articles begin, by the editor's answers or else the points; what was a close call is doubted. */
function chosen(
  places: readonly Place[],
  verdicts: readonly Verdict[],
  { bodyLook }: Judging,
  splitting: Splitting,
  answers: Answers | undefined,
): Start[] {
  const starts: Start[] = [];
  const above: Doubt[] = [];
  places.forEach((place, at) => {
    const { points = 0, reasons = [] } = verdicts[at] ?? {};
    const last = starts.at(-1);
    const title = place.headline.title.map((one) => one.text).join(' ');
    const doubt: Doubt = { kind: 'part', text: title, other: '', done: points > 0 };
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
        reasons,
        briefs,
        doubts,
        headings: [],
        inner: [],
      });
      return;
    }
    (last?.doubts ?? above).push(...doubts);
    const looks = place.headline.title.filter(
      ({ look, lines }) =>
        lines[0]?.look?.size !== undefined && look !== bodyLook && lines[0].look.align !== 'right',
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

/** The runs of lines that stand above a text; a run of many is the text itself: verse, a list of names. */
function headGroups(paragraphs: readonly Paragraph[]): HeadLines[] {
  const groups: HeadLines[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const start = at;
    while (at < paragraphs.length && isAbove(paragraphs[at])) at += 1;
    if (at > start) groups.push(...groupOf(paragraphs, start, at));
    else at += 1;
  }
  return groups;
}

function isAbove(paragraph: Paragraph | undefined): boolean {
  return paragraph?.form === 'head' || paragraph?.form === 'credit';
}

/** What stands above a text at the end of many short lines: those below a wider gap, or that look other than the rest. */
function headsBelow(heads: readonly Paragraph[]): Paragraph[] {
  for (let at = heads.length - 1; at >= Math.max(2, heads.length - mostHeads); at -= 1) {
    const [before, here] = [heads[at - 1], heads[at]];
    if (before && here && (here.gap > before.gap || here.look !== before.look)) return heads.slice(at);
  }
  return [];
}

/** The most lines of section, kicker, headline and deck together. */
const mostHeads = 6;

function groupOf(paragraphs: readonly Paragraph[], start: number, end: number): HeadLines[] {
  const run = paragraphs.slice(start, end);
  const firstHead = run.findIndex(({ form }) => form === 'head');
  if (firstHead === -1) return [];
  // A byline parts what stands above it from what stands below.
  const byline = run.findIndex(({ form }, index) => index > firstHead && form === 'credit');
  const heads = (byline === -1 ? run.slice(firstHead) : run.slice(firstHead, byline)).filter(
    ({ form }) => form === 'head',
  );
  const stop = byline === -1 ? end : start + byline;
  let after = stop;
  while (after < end && paragraphs[after]?.form === 'credit') after += 1;
  if (heads.length > mostHeads) {
    // Many short lines are the text itself; only the first of the document, or one that looks other than the next, is above it.
    const stands = start === 0 || heads[0]?.look !== heads[1]?.look;
    const [head] = heads;
    const first =
      head && stands ? [{ start: start + firstHead, end: start + firstHead + 1, heads: [head] }] : [];
    const last = headsBelow(heads);
    const below = { start: start + firstHead + heads.length - last.length, end: after, heads: last };
    return [
      ...first,
      ...(last.length > 0 ? [below] : []),
      ...(after < end ? groupOf(paragraphs, after, end) : []),
    ];
  }
  // What sets the headline off stands above it.
  let top = start + firstHead;
  while (top > start && isOrnament(paragraphs[top - 1]?.text ?? '')) top -= 1;
  const group = { start: top, end: after, heads };
  return after < end ? [group, ...groupOf(paragraphs, after, end)] : [group];
}

function placesOf(
  paragraphs: readonly Paragraph[],
  groups: readonly HeadLines[],
  knowing: Omit<Knowing, 'below'>,
): Place[] {
  return groups.map((lines, index): Place => {
    const { end } = lines;
    const next = groups[index + 1]?.start ?? paragraphs.length;
    const text = paragraphs.slice(end, next);
    const below = text
      .slice(0, 3)
      .map((one) => one.text)
      .join('')
      .slice(0, 400);
    const headline = readHeadline(lines, { ...knowing, below });
    const heads = lines.heads.slice(headline.above.length);
    const [own] = heads;
    const start = headline.above.length > 0 && own ? paragraphs.indexOf(own, lines.start) : lines.start;
    return {
      lines: { start, end, heads },
      headline,
      above: paragraphs[start - 1],
      below: text.find(({ form }) => form === 'prose'),
      length: text.reduce((sum, one) => sum + one.text.length, 0),
      byline: paragraphs.slice(start, end).some((one) => one.form === 'credit' && isByline(one.text)),
      setOff: paragraphs
        .slice(start, end)
        .some(
          (one) => one.form === 'credit' && (isOrnament(one.text) || isName(one.text.replace(/\s/gu, ''))),
        ),
      bare: index > 0 && groups[index - 1]?.end === start && headline.above.length === 0,
    };
  });
}

function judgingOf(
  paragraphs: readonly Paragraph[],
  groups: readonly HeadLines[],
  contents: Contents | undefined,
  firstTitle: string,
): Judging {
  const looks = new Map<string, number>();
  const gaps: number[] = [];
  for (const { form, look, text, gap } of paragraphs) {
    if (form !== 'prose') continue;
    looks.set(look, (looks.get(look) ?? 0) + text.length);
    gaps.push(gap);
  }
  const [bodyLook = ''] = [...looks].sort((a, b) => b[1] - a[1])[0] ?? [];
  gaps.sort((a, b) => a - b);
  const above = groups.slice(1).map(({ heads }) => heads[0]?.gap ?? 0);
  return {
    contents,
    usualGap: gaps[Math.floor(gaps.length / 2)] ?? 0,
    gaps: above.sort((a, b) => a - b),
    bodyLook,
    firstTitle,
  };
}

/** How much headlines look like each class: the share of the places that begin an article. */
function titleLooks(places: readonly Place[], verdicts: readonly Verdict[]): Map<string, number> {
  const counts = new Map<string, number>();
  places.forEach(({ headline }, at) => {
    const begins = at === 0 || (verdicts[at]?.points ?? 0) > 0;
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
  verdicts: readonly Verdict[],
  knowing: Omit<Knowing, 'below'>,
): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  places.forEach(({ lines: { heads }, headline }, at) => {
    if (at > 0 && (verdicts[at]?.points ?? 0) <= 0) return;
    const [title] = headline.title;
    heads.slice(0, title ? heads.indexOf(title) : 0).forEach((head, index) => {
      const known = sums.get(head.look) ?? { sum: 0, count: 0 };
      known.sum += sectionPoints(head, heads[index + 1], title, knowing);
      known.count += 1;
      sums.set(head.look, known);
    });
  });
  return new Map([...sums].map(([look, { sum, count }]) => [look, 1 / (1 + Math.exp(-sum / count))]));
}

function partsOf(paragraphs: readonly Paragraph[], starts: readonly Start[], splitting: Splitting): Part[] {
  const [first] = starts;
  const lead = inRole('body', paragraphs.slice(0, first?.place.lines.start ?? paragraphs.length));
  // A text above the first headline is an article without one, unless it is no more than a note.
  const length = lead.reduce((sum, { line }) => sum + line.text.length, 0);
  const apart = splitting !== 'none' && (length > longestNote || !first);
  const parts: Part[] = lead.length > 0 && apart ? [{ lines: lead, doubts: [], reasons: [] }] : [];
  let section: RoleLine[] = [];
  starts.forEach(({ place: { lines, headline }, doubts, reasons, headings, inner }, index) => {
    if (headline.section.length > 0) section = inRole('section', headline.section);
    const end = starts[index + 1]?.place.lines.start ?? paragraphs.length;
    const rest = paragraphs.slice(lines.start, lines.end).filter((one) => !headline.section.includes(one));
    const inText = new Set([...headings, ...headingsUnder(headline, inner)]);
    const roleOf = (one: Paragraph): Role => {
      if (one.form === 'credit') return isOrnament(one.text) ? 'contents' : 'byline';
      if (headline.kicker.includes(one)) return 'kicker';
      if (headline.title.includes(one)) return 'title';
      return inText.has(one) ? 'heading' : headline.deck.includes(one) ? 'deck' : 'body';
    };
    const text = paragraphs.slice(lines.end, end);
    const own = [
      ...rest.flatMap((one) => inRole(roleOf(one), [one])),
      ...text.flatMap((one) => inRole(inText.has(one) ? 'heading' : 'body', [one])),
    ];
    const above = index === 0 && !apart ? lead : [];
    parts.push({ lines: [...section, ...above, ...own], doubts, reasons });
  });
  return parts;
}

/** A text above the first headline that is no longer is part of what follows. */
const longestNote = 120;

/** Below a headline stand decks, and perhaps the first 小标题 of the text, or the first of short items. */
function headingsUnder({ title, deck }: Headline, inner: readonly Place[]): Paragraph[] {
  const isBriefs = isBriefsHead(title.map(({ text }) => text).join('')) && inner.length > 1;
  const looks = new Set(inner.map(({ headline }) => headline.title[0]?.look));
  const isItem = ({ look, lines }: Paragraph): boolean =>
    looks.has(look) && (isBriefs || lines[0]?.look?.size !== undefined);
  const first = deck.findIndex(
    (one) => isNumber(markerOf(one.text).kind) || (isItem(one) && !isDeckLike(one.text)),
  );
  return first === -1 ? [] : deck.slice(first);
}

/** The text of an article's lines of a role. */
export function textIn({ lines }: Part, role: Role): string {
  return lines.flatMap((one) => (one.role === role ? one.line.text : [])).join('');
}

function missingOf(contents: Contents | undefined, parts: readonly Part[]): string[] {
  if (!contents) return [];
  const titles = parts.map((part) => [plainOf(textIn(part, 'title')), plainOf(textIn(part, 'section'))]);
  return contents.entries.filter(
    (entry) =>
      !titles.flat().some((plain) => plain !== '' && isListed({ ...contents, entries: [entry] }, plain)),
  );
}
