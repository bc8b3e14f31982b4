import type { Doubt } from '../doubt.ts';
import type { Line } from '../line.ts';
import type { Paragraph } from './paragraph.ts';

/** What a line was told to be. */
export type Role =
  | 'masthead'
  | 'contents'
  | 'section'
  | 'kicker'
  | 'title'
  | 'deck'
  | 'byline'
  | 'heading'
  | 'body'
  | 'closing'
  | 'note';

/** A line with what it was told to be. */
export interface RoleLine {
  role: Role;
  line: Line;
  /** The number that the issue gives the article, which stands before its headline and is no part of it. */
  number?: string;
  /** Of which note it is a line, as its calls in the text have it. */
  note?: number;
}

/** An article as the document has it. */
export interface Part {
  lines: RoleLine[];
  doubts: Doubt[];
}

/** A document divided: what it says of the whole issue, and its articles in order. */
export interface Division {
  /** Masthead, list of contents and end matter. */
  shared: RoleLine[];
  parts: Part[];
  /** Entries of the list of contents that name no article. */
  missing: string[];
}

/** Whether to divide: by what is recognised, not at all, or short items into an article each as well. */
export type Splitting = 'recognised' | 'none' | 'briefs';

/** The lines of paragraphs in a role. */
export function inRole(role: Role, paragraphs: readonly Paragraph[]): RoleLine[] {
  return paragraphs.flatMap(({ lines }) => lines.map((line) => ({ role, line })));
}

/** The text of an article's lines of a role. */
export function textIn({ lines }: Part, role: Role): string {
  return lines.flatMap((one) => (one.role === role ? one.line.text : [])).join('');
}
