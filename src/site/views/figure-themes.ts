import type { Figure, Vocabulary } from '../../archive/types.ts';

/** How many figures a chart may show: more bars than these are no picture, and choosing among them would be untrue. */
const mostBars = 24;

/** Figures that may stand in one chart, and the word for what all of them count. */
export interface Comparison {
  word: string;
  figures: Figure[];
}

/** Figures under one theme: a category of initiatives, or the organisation that they are about. */
export interface FigureTheme {
  id: string;
  label: string;
  figures: Figure[];
  /** Those of them that may honestly stand in one chart, chart by chart. */
  comparable: Comparison[];
}

/** Figures by theme: the initiative's category, else the organisation; themes in the vocabulary's order. */
export function figureThemes(figures: readonly Figure[], vocabulary: Vocabulary): FigureTheme[] {
  const themes = new Map<string, FigureTheme>();
  for (const { id, label } of vocabulary.categories) {
    themes.set(`c-${id}`, { id: `c-${id}`, label, figures: [], comparable: [] });
  }
  for (const figure of figures) {
    const { id, label } = themeOf(figure);
    const theme = themes.get(id) ?? { id, label, figures: [], comparable: [] };
    theme.figures.push(figure);
    themes.set(id, theme);
  }
  return [...themes.values()]
    .filter((theme) => theme.figures.length > 0)
    .map((theme) => ({ ...theme, comparable: comparable(theme.figures) }));
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
export function comparable(figures: readonly Figure[]): Comparison[] {
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
