import type { Archive } from '../../archive/archive.ts';
import type { Figure } from '../../archive/types.ts';
import { type FigureTheme, figureThemes } from './figure-themes.ts';
import { pagePath } from './record-pages.ts';

/** How many figures one page of them shows: with long quotations, still well under 100 kB of gzip. */
const figuresOnPage = 200;

/** One page of the figures; a theme with many goes on to the next. */
export interface FigurePage {
  /** `figures/`, `figures/2/`. */
  path: string;
  themes: FigureTheme[];
}

/** The figures page by page, theme after theme; one page, with nothing on it, when there are none. */
export function figurePages({ figures, vocabulary }: Pick<Archive, 'figures' | 'vocabulary'>): FigurePage[] {
  const sorted = figureThemes(figures, vocabulary).flatMap((theme) => theme.figures);
  const count = Math.max(1, Math.ceil(sorted.length / figuresOnPage));
  return Array.from({ length: count }, (_, index) => {
    const shown = sorted.slice(index * figuresOnPage, (index + 1) * figuresOnPage);
    return { path: pagePath('figures/', index + 1), themes: figureThemes(shown, vocabulary) };
  });
}

/** The address under the base of the page that shows each figure. */
export function figureAddresses(archive: Pick<Archive, 'figures' | 'vocabulary'>): Map<Figure, string> {
  const addresses = figurePages(archive).flatMap(({ path, themes }) =>
    themes.flatMap(({ figures }) => figures.map((figure): [Figure, string] => [figure, path])),
  );
  return new Map(addresses);
}
