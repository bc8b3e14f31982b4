import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import { validate } from '../../content/validate.ts';
import { readYaml } from '../../content/yaml.ts';
import { describeProblem } from '../../locales/problems.ts';
import { ImportFault } from '../fault.ts';
import { emptyReview, type Review, reviewSchema } from './review.ts';

/** Reads an issue's review list; undefined when it has none. @throws ImportFault when it cannot be understood. */
export function readReview(root: string, issue: string, language: Language): Review | undefined {
  const file = `src/issues/${issue}/review.yaml`;
  if (!existsSync(join(root, file))) return undefined;
  const problems = new ProblemList();
  const text = new RootReader(root, problems).text(file);
  const yaml = text === undefined ? undefined : readYaml(text, file, problems);
  if (yaml?.value === null) return emptyReview();
  const review = yaml && validate(reviewSchema, yaml, problems);
  if (review) return review;
  const [first] = problems.sorted().filter((problem) => problem.severity === 'error');
  const seen = first ? describeProblem(first, language).message : file;
  throw new ImportFault('review-faulty', { file, line: first?.line ?? 1, seen });
}
