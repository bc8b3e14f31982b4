import type { Line } from '../line.ts';
import type { PictureFinder } from './format.ts';
import type { PageNotes } from './html-notes.ts';
import type { PageStyles } from './html-style.ts';
import type { DomElement } from './html-tree.ts';
import type { PageLog } from './page-log.ts';

/** What is known of a page besides its nodes. */
export interface PageReading {
  picture: PictureFinder;
  styles: PageStyles;
  /** The elements within which words or pictures stand. */
  filled: ReadonlySet<DomElement>;
  /** Whether an element stands round the article and is no part of it. */
  isAround: (element: DomElement) => boolean;
  /** Whether an element holds the article itself: it is read though the page hides it until its scripts have run. */
  isArticle: (element: DomElement) => boolean;
  /** Elements whose lines are asked for; each begins a line. */
  watched: ReadonlySet<DomElement>;
  /** The page's footnotes. */
  notes: PageNotes;
  /** The address that the page had on the web, to which those of its links may be relative. */
  address: string | undefined;
}

/** The lines from one to that before another, by their indices. */
export interface Span {
  from: number;
  to: number;
}

/** What was read of nodes, and which lines the watched elements have. */
export interface PageLines {
  lines: Line[];
  spans: ReadonlyMap<DomElement, Span>;
  log: PageLog;
}
