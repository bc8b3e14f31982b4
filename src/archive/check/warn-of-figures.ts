import type { ProblemList } from '../../content/problem.ts';
import { sliceText } from '../../content/slice-text.ts';
import { literalPattern } from '../../literal-pattern.ts';
import { inAnyLanguage } from '../../locales/tables.ts';
import type { ReadRecords } from '../read/read-records.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { Article, Figure } from '../types.ts';

/** The words of any language that stand with a number. */
const after = inAnyLanguage(({ numbers }) => numbers.qualifiers.after);
const between = inAnyLanguage(({ numbers }) => numbers.between);
const times = new RegExp(inAnyLanguage(({ numbers }) => numbers.times));

/** Words too short tell no two things apart: 企业 are counted in many ways. */
const shortestCount = 4;

/**
 * Warns of a figure that is printed otherwise elsewhere: by another record of the issue that counts
 * the same in the same unit and time, or by its own article, where the same words stand beside
 * another number of the unit. Where the time is told of, two numbers may well both be right.
 */
export function warnOfFigures(figures: readonly Figure[], read: ReadRecords, problems: ProblemList): void {
  const told = new Map<string, Figure>();
  for (const figure of figures) {
    const report = (other: string): void => {
      const file = read.figures.files.find(({ id }) => id === figure.issue.id);
      const index = file?.value.findIndex(({ id }) => id === figure.id) ?? -1;
      const values = {
        seen: `${figure.value}${figure.unit}`,
        counts: sliceText(figure.counts, 0, 40),
        other,
      };
      if (file) problems.warning('figure-differs', file.yaml.placeOf([index, 'value']), values);
    };
    const { issue, unit, counts, period, initiative, organization } = figure;
    const time = `${period?.printed}|${period?.from}|${period?.to}`;
    const key = [issue.id, unit, squeeze(counts), time, initiative?.id, organization?.id].join('|');
    const twin = told.get(key);
    if (twin && twin.value !== figure.value) report(`${twin.value}${twin.unit}`);
    told.set(key, twin ?? figure);
    const printed = otherwisePrinted(figure);
    if (printed !== undefined) report(printed);
  }
}

/** Another number with the figure's unit right beside the words that say what is counted, outside its own quotations. */
function otherwisePrinted({ value, unit, counts, evidence }: Figure): string | undefined {
  const words = squeeze(counts);
  if (words.length < shortestCount || unit === '') return undefined;
  const number = `(\\d[\\d,]*(?:\\.\\d+)?)(?:${after})?`;
  const [what, one] = [literalPattern(words), literalPattern(squeeze(unit))];
  const beside = new RegExp(`${what}(?:${between}){0,3}${number}${one}|${number}${one}${what}`, 'g');
  for (const article of new Set(evidence.map((item) => item.article))) {
    for (const block of article.blocks) {
      const text = squeeze(block.text);
      if (!text.includes(words) || rests(evidence, article, block.id)) continue;
      for (const match of text.matchAll(beside)) {
        const printed = (match[1] ?? match[2] ?? '').replaceAll(',', '');
        const before = text.slice(Math.max(0, match.index - 16), match.index);
        if (Number(printed) !== value && !times.test(before)) return `${printed}${unit}`;
      }
    }
  }
  return undefined;
}

function rests(evidence: Figure['evidence'], article: Article, block: string): boolean {
  return evidence.some((item) => item.article === article && item.place === block);
}
