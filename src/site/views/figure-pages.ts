import type { Archive } from '../../archive/archive.ts';
import type { Figure, Vocabulary } from '../../archive/types.ts';
import { type Group, grouped } from '../../rendering/lists/groups.ts';
import { type ListPage, listPages } from './list-pages.ts';

/** How many figures one page of them shows: with long quotations, still well under 100 kB of gzip. */
const figuresOnPage = 200;

/** How many figures a chart may show: more bars than these are no picture, and choosing among them would be untrue. */
const mostBars = 24;

/** Figures under one theme: a category of initiatives, or the organisation that they are about. */
interface FigureTheme extends Group<Figure> {
  /** Those of them that may honestly stand in one chart, chart by chart, and the word for what all of them count. */
  comparable: { word: string; figures: Figure[] }[];
}

/** One page of the figures; a theme with many goes on to the next. */
interface FigurePage extends ListPage<Figure> {
  themes: FigureTheme[];
}

/** The figures page by page, theme after theme; one page, with nothing on it, when there are none. */
export function figurePages({ figures, vocabulary }: Pick<Archive, 'figures' | 'vocabulary'>): FigurePage[] {
  const sorted = figureThemes(figures, vocabulary).flatMap((theme) => theme.items);
  return listPages(sorted, { path: 'figures/', size: figuresOnPage }).map((page) => {
    return { ...page, themes: figureThemes(page.items, vocabulary) };
  });
}

/** Figures by theme: the initiative's category, else the organisation; the vocabulary's come first, in its order. */
function figureThemes(figures: readonly Figure[], { categories }: Vocabulary): FigureTheme[] {
  const known = categories.map(({ id }) => `c-${id}`);
  const rank = ({ id }: Group<Figure>) => (known.includes(id) ? known.indexOf(id) : known.length);
  const themes = grouped(figures, themeOf).sort((a, b) => rank(a) - rank(b));
  return themes.map((theme) => ({ ...theme, comparable: comparable(theme.items) }));
}

function themeOf({ initiative, organization }: Figure): { id: string; label: string } {
  if (initiative?.category) return { id: `c-${initiative.category.id}`, label: initiative.category.label };
  if (organization) return { id: `o-${organization.id}`, label: organization.name };
  return { id: 'none', label: '' };
}

/**
 * The figures that a chart may set side by side: of one unit and one time, counting things that the
 * text calls by the same word (新业态工会, 企事业单位工会); or the same thing at several times.
 */
export function comparable(figures: readonly Figure[]): FigureTheme['comparable'] {
  const sets: Figure[][] = [];
  for (const figure of figures) {
    const set = sets.find(([first]) => first !== undefined && alike(first, figure));
    if (set) set.push(figure);
    else sets.push([figure]);
  }
  const charted = sets.filter(({ length }) => length > 1 && length <= mostBars);
  return charted.map((set) => ({ word: commonEnd(set), figures: set }));
}

function alike(a: Figure, b: Figure): boolean {
  if (a.unit === '' || a.unit !== b.unit) return false;
  const [times, others] = [timeOf(a), timeOf(b)];
  if (a.counts === b.counts) return times !== '' && others !== '' && times !== others;
  return times === others && sameWord(a.counts, b.counts);
}

function timeOf({ period }: Figure): string {
  return period ? `${period.from}/${period.to}` || period.printed : '';
}

/** Whether two things end in the same word of at least two characters, as 工会 or works of one kind do. */
function sameWord(a: string, b: string): boolean {
  if (/^[\x20-\x7e]+$/.test(a + b)) return a.split(' ').at(-1) === b.split(' ').at(-1);
  return a.slice(-2) === b.slice(-2) && /^\p{Script=Han}{2}$/u.test(a.slice(-2));
}

/** The words in which what is counted ends for all of them; words are not cut in languages with spaces. */
function commonEnd(figures: readonly Figure[]): string {
  const [first, ...others] = figures.map(({ counts }) => counts);
  let end = first ?? '';
  while (end !== '' && !others.every((counts) => counts.endsWith(end))) end = end.slice(1);
  return /^[\x20-\x7e]+$/.test(end) && others.length > 0 && end !== first ? end.replace(/^\S*\s/, '') : end;
}
