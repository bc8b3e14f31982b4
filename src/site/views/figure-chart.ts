import type { Figure } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { figureValue } from '../format/figure-value.ts';
import { formatPeriod } from '../format/periods.ts';
import { barChart } from '../html/charts.ts';
import type { Html } from '../html/html.ts';

/** A chart of figures that may be compared: by what they count, or by time when all count the same. */
export function figureChart(figures: readonly Figure[], language: Language): Html {
  const [first] = figures;
  const overTime = figures.every(({ counts }) => counts === first?.counts);
  const bars = figures.map((figure) => ({
    label: overTime ? formatPeriod(figure.period, language) : figure.counts,
    value: figure.value,
    printed: figureValue(figure, language),
  }));
  return barChart(bars);
}
