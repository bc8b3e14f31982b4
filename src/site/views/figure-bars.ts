import type { Figure } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatPeriod } from '../../rendering/format/dates.ts';
import { figureValue } from '../../rendering/format/figure-value.ts';

/** A bar of a chart: what it stands for, its value as printed, and how long it is, in percent of the chart. */
interface Bar {
  label: string;
  printed: string;
  width: number;
}

/** The widest bar, in percent of the chart; the rest is for the number beside it. */
const fullWidth = 70;

/**
 * The bars of figures that may be compared, in true proportion from zero: by what they count, or by time when all
 * count the same.
 */
export function figureBars(figures: readonly Figure[], language: Language): Bar[] {
  const [first] = figures;
  const overTime = figures.every(({ counts }) => counts === first?.counts);
  const largest = Math.max(...figures.map(({ value }) => value), 0);
  return figures.map((figure) => ({
    label: overTime ? formatPeriod(figure.period, language) : figure.counts,
    printed: figureValue(figure, language),
    // Never so short that it cannot be seen.
    width:
      figure.value <= 0 ? 0 : Math.max(0.3, Math.round((figure.value / largest) * fullWidth * 100) / 100),
  }));
}
