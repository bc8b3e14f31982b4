import { sliceText } from '../../content/slice-text.ts';
import { type Html, html } from './html.ts';

/** A bar of a chart: what it stands for, its value, and the value as printed. */
export interface Bar {
  label: string;
  value: number;
  printed: string;
}

const rowHeight = 56;
const longestLabel = 24;
/** The widest bar, in percent of the chart; the rest is for the number beside it. */
const fullWidth = 70;

/**
 * A bar chart as SVG, a row for each bar, its length in true proportion from zero. Sizes are
 * attributes, since the pages allow no inline style; widths are in percent, so that letters keep
 * their size on a narrow screen. It is hidden from screen readers: the table beside it says it all.
 */
export function barChart(bars: readonly Bar[]): Html {
  const largest = Math.max(...bars.map(({ value }) => value), 0);
  const rows = bars.map((bar, index) => {
    const y = index * rowHeight;
    const width = barWidth(bar.value, largest);
    const label =
      bar.label.length > longestLabel ? `${sliceText(bar.label, 0, longestLabel - 1)}…` : bar.label;
    return html`<text x="0" y="${y + 20}">${label}</text>
<rect x="0" y="${y + 28}" width="${width}%" height="18"></rect>
<text class="value" x="${round(width + 1.5)}%" y="${y + 43}">${bar.printed}</text>\n`;
  });
  return html`<svg class="bars" width="100%" height="${bars.length * rowHeight}" aria-hidden="true" focusable="false">
${rows}</svg>`;
}

/** How long a bar is, in percent of the chart's width; never so short that it cannot be seen. */
export function barWidth(value: number, largest: number): number {
  if (largest <= 0 || value <= 0) return 0;
  return Math.max(0.3, round((value / largest) * fullWidth));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
