import { readData } from '../../content/data-file.ts';
import { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import { fill } from '../../locales/fill.ts';
import { importStrings } from '../../locales/importer.ts';
import type { Language } from '../../locales/language.ts';
import { describeProblem } from '../../locales/problems.ts';
import { ImportFault } from '../fault.ts';
import { inOrder, yamlText } from '../write/yaml-text.ts';
import { entriesOf, proposed, type Review, reviewSchema, sectionSchema, sections } from './review.ts';

/** The review list of an issue, relative to the root. */
export function reviewFile(issue: string): string {
  return `src/issues/${issue}/review.yaml`;
}

/** Reads an issue's review list; undefined when it has none. @throws ImportFault when it cannot be understood. */
export function readReview(root: string, issue: string, language: Language): Review | undefined {
  const file = reviewFile(issue);
  const problems = new ProblemList();
  const reader = new RootReader(root, problems);
  if (!reader.list(`src/issues/${issue}`).files.includes('review.yaml')) return undefined;
  const { yaml, value } = readData(reader, file, reviewSchema);
  if (yaml && value) return entriesOf(yaml.value);
  const [first] = problems.sorted().filter((problem) => problem.severity === 'error');
  const seen = first ? describeProblem(first, language).message : file;
  throw new ImportFault('review-faulty', { file, line: first?.line ?? 1, seen });
}

/** Writes a review list: what it is for, then its sections, each entry with its answer first. */
export function reviewText(review: Review, issue: string, language: Language): string {
  const { reviewHead, reviewSections, acceptAll } = importStrings(language);
  const titles: Readonly<Record<string, string>> = reviewSections;
  const head = reviewHead.map((line) => `# ${fill(line, { issue })}\n`).join('');
  const open = proposed.filter((section) => review[section]?.some(({ accept }) => accept !== 'done'));
  const whole = yamlText({ accept: Object.fromEntries(open.map((section) => [section, 'no'])) });
  const choice = open.length === 0 ? '' : `\n# ${acceptAll}\n${whole}`;
  const parts = sections.flatMap((section) => {
    const entries = inOrder(sectionSchema(section), review[section]);
    return entries ? [`\n# ${titles[section] ?? section}\n${yamlText({ [section]: entries })}`] : [];
  });
  return head + choice + parts.join('');
}
