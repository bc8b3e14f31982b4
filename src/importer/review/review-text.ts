import type { Language } from '../../content/problem.ts';
import { fill } from '../../locales/fill.ts';
import { importStrings } from '../../locales/importer.ts';
import { type YamlValue, yamlText } from '../write/yaml-text.ts';
import { type Review, sections } from './review.ts';

/** Writes a review list: what it is for, then its sections, each entry with its answer first. */
export function reviewText(review: Review, issue: string, language: Language): string {
  const { reviewHead, reviewSections } = importStrings(language);
  const head = reviewHead.map((line) => `# ${fill(line, { issue })}\n`).join('');
  const parts = sections.flatMap((section) => {
    const entries: readonly object[] = review[section];
    if (entries.length === 0) return [];
    return [`\n# ${reviewSections[section]}\n${yamlText({ [section]: entries.map(asYaml) })}`];
  });
  return head + parts.join('');
}

/** The order in which the fields of an entry are written: the answer, what it is, then the words. */
const order =
  'accept id date title name reading record count kind role basis honour form category value unit qualifier counts printed from to period note text other article quote occurrence'.split(
    ' ',
  );

function asYaml(value: unknown): YamlValue {
  if (Array.isArray(value)) return value.map(asYaml);
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, item]) => item !== undefined && item !== '');
    fields.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
    return Object.fromEntries(fields.map(([key, item]) => [key, asYaml(item)]));
  }
  return String(value);
}
