import { inRole, type Part, type Role, type RoleLine, type Splitting } from './division.ts';
import type { Headline } from './headline.ts';
import type { Place } from './judge-starts.ts';
import { isNumber, markerOf, numberOf } from './look-class.ts';
import type { Paragraph } from './paragraph.ts';
import type { Start } from './starts.ts';
import { isBriefsHead, isDeckLike, isOrnament } from './wording.ts';

/** Parts the paragraphs at the places where articles begin, and tells the lines of each apart. */
export function partsOf(
  paragraphs: readonly Paragraph[],
  starts: readonly Start[],
  splitting: Splitting,
): Part[] {
  const [first] = starts;
  const lead = inRole('body', paragraphs.slice(0, first?.place.lines.start ?? paragraphs.length));
  // A text above the first headline is an article without one, unless it is no more than a note.
  const length = lead.reduce((sum, { line }) => sum + line.text.length, 0);
  const apart = splitting !== 'none' && (length > longestNote || !first);
  const parts: Part[] = lead.length > 0 && apart ? [{ lines: lead, doubts: [] }] : [];
  let section: RoleLine[] = [];
  starts.forEach(({ place: { lines, headline }, doubts, headings, inner }, index) => {
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
    parts.push({ lines: [...section, ...above, ...own], doubts });
  });
  return withoutNumbers(parts);
}

/** Where an issue numbers its articles, each number is told apart from the headline behind it. */
function withoutNumbers(parts: Part[]): Part[] {
  const numbers = parts.map(({ lines }) =>
    numberOf(lines.find(({ role }) => role === 'title')?.line.text ?? ''),
  );
  const given = numbers.filter((number) => number !== '');
  const isSeries =
    given.length > 1 &&
    /^[第（(]?[1１一]\P{N}*$/u.test(given[0] ?? '') &&
    given.every(
      (number, at) => number !== given[at - 1] && markerOf(number).kind === markerOf(given[0] ?? '').kind,
    );
  if (!isSeries) return parts;
  return parts.map((part, at) => {
    const first = part.lines.findIndex(({ role }) => role === 'title');
    const number = numbers[at] ?? '';
    return {
      ...part,
      lines: part.lines.map((one, index) => (index === first && number !== '' ? { ...one, number } : one)),
    };
  });
}

/** A text above the first headline that is no longer is part of what follows. */
const longestNote = 120;

/** Below a headline stand decks, and perhaps the first 小标题 of the text, or the first of short items. */
function headingsUnder({ title, deck }: Headline, inner: readonly Place[]): Paragraph[] {
  const isBriefs = isBriefsHead(title.map(({ text }) => text).join('')) && inner.length > 1;
  const looks = new Set(inner.map(({ headline }) => headline.title[0]?.look));
  const isItem = ({ look, line }: Paragraph): boolean =>
    looks.has(look) && (isBriefs || line.look?.size !== undefined);
  const first = deck.findIndex(
    (one) => isNumber(markerOf(one.text).kind) || (isItem(one) && !isDeckLike(one.text)),
  );
  return first === -1 ? [] : deck.slice(first);
}
