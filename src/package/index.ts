// What other programs may ask of the package: to read and check an archive.
export type { Archive } from '../archive/archive.ts';
export type * from '../archive/types.ts';
export type { Problem } from '../content/problem.ts';
export { describeProblem } from '../locales/problems.ts';
export { loadSiteArchive as loadArchive } from '../site/eleventy/load-site-archive.ts';
