import { readByline } from '../credits/read-credits.ts';
import type { Contents } from './contents.ts';
import { type HeadLines, type Knowing, readHeadline } from './headline.ts';
import type { Judging, Place } from './judge-starts.ts';
import type { Paragraph } from './paragraph.ts';
import { isOrnament } from './wording.ts';

/** The runs of lines that stand above a text; a run of many is the text itself: verse, a list of names. */
export function headGroups(paragraphs: readonly Paragraph[]): HeadLines[] {
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

/** The places where an article may begin, with what stands there read. */
export function placesOf(
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
    const credits = paragraphs.slice(start, end).filter(({ form }) => form === 'credit');
    return {
      lines: { start, end, heads },
      headline,
      above: paragraphs[start - 1],
      below: text.find(({ form }) => form === 'prose'),
      length: text.reduce((sum, one) => sum + one.text.length, 0),
      byline: credits.some((one) => readByline(one.text)),
      setOff: credits.some((one) => isOrnament(one.text) || readByline(one.text, { expected: true })),
      bare: index > 0 && groups[index - 1]?.end === start && headline.above.length === 0,
    };
  });
}

/** What judging takes from the whole document. */
export function judgingOf(
  paragraphs: readonly Paragraph[],
  groups: readonly HeadLines[],
  contents: Contents | undefined,
  first: Paragraph | undefined,
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
    firstTitle: first?.text ?? '',
    firstLook: first?.look ?? '',
  };
}
