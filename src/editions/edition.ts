import type { Archive } from '../archive/archive.ts';
import type { Issue, Site } from '../archive/types.ts';
import type { ProblemList } from '../content/problem.ts';
import type { Palette } from '../rendering/palette.ts';
import type { Draw } from '../rendering/pictures/drawing.ts';
import type { Pictures } from '../rendering/pictures/pictures.ts';
import type { Fonts } from '../typeset/fonts.ts';
import type { Typesetter } from '../typeset/typesetter.ts';

/** What editions are made with. */
export interface EditionTools {
  archive: Archive;
  /** The folder that the pictures' files are relative to. */
  root: string;
  /** The pictures of the archive, with what each is named by. */
  pictures: Pictures;
  typesetter: Typesetter;
  /** The colours of the site. */
  palette: Palette;
  /** Draws in them. */
  draw: Draw;
  /** What tells the program from others; goes into the key of what it makes. */
  program: string;
}

/** What an edition is checked with, before anything is made. */
export interface EditionChecks {
  /** The folder of the archive. */
  root: string;
  site: Site;
  fonts: Fonts;
  problems: ProblemList;
}

/** The issues of a year that is over: another issue came out in a later one. */
export interface FinishedYear {
  year: string;
  /** The address of its page under the base: `issues/2023/`. */
  path: string;
  /** Oldest first. */
  issues: readonly Issue[];
}

/** A file of an edition. */
export interface EditionFile {
  /** The address under the site's base: `issues/2023-04-26/issue.pdf`. */
  path: string;
  /** The media type of a file that readers are offered on the page; undefined for one that goes along with another. */
  offeredAs?: string;
  /** The page that shows such a file, where readers are led there and not to the file. */
  shown?: ShownForm;
  /**
   * Gives how the file is made where it is not kept, and what names it by all that goes into it, unless it is not worth keeping;
   * called once.
   */
  prepare(): { key?: string; make: () => Promise<Buffer> };
}

/** A form as the page shows it from which an editor takes it. */
export interface ShownForm {
  /** The address of the page under the base: `issues/2023-04-26/wechat/`. */
  path: string;
  /** How wide it is shown: as on a phone, as in a programme for mail. */
  widths: readonly ('phone' | 'mail')[];
  items(): readonly ShownItem[];
}

/** What an editor copies from a page. */
export interface ShownItem {
  name: string;
  /** Its address under the base. */
  file: string;
  /** What goes into fields beside the text, and how many characters each takes at most. */
  fields?: Record<'title' | 'summary', { text: string; most: number }>;
  /** The address of a picture that goes along. */
  cover?: string;
  /** The address of a file that a programme opens as a draft. */
  draft?: string;
  /** What the form does not show as the page does, in words. */
  unseen: readonly string[];
}

/** A form beside the web pages in which an issue, or a year, goes out. It is made of the archive's blocks, never of pages. */
export interface Edition {
  /** Its key under `editions` in `site.yaml`. */
  id: 'pdf' | 'epub' | 'mail' | 'wechat';
  /** The files of an issue; none where the form has nothing to say of it. They are linked together or not at all. */
  ofIssue(issue: Issue, tools: EditionTools): readonly EditionFile[];
  /** The files of a year, where the form has volumes. */
  ofYear?(year: FinishedYear, tools: EditionTools): readonly EditionFile[];
  /** Warns of what the form will not show of an issue as the page does. */
  check?(issue: Issue, checks: EditionChecks): void;
}
