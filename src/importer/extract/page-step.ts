import type { Line } from '../line.ts';
import type { LeftOut, Rendering } from './format.ts';

/** What a step makes of the lines of a page, with what it left out and changed. */
export interface PageStep {
  lines: Line[];
  leftOut: LeftOut[];
  renderings: Rendering[];
  /** Words that came in otherwise than the page has them. */
  altered: LeftOut[];
}
