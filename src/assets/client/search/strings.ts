import type { Strings as ReadersStrings } from '../../../locales/readers.ts';

/** What the search page says, given by the page in its own language; `{n}` and `{q}` are filled in. */
export type Strings = ReadersStrings['search']['live'] & {
  kinds: Readonly<Record<string, string>>;
  /** What the roster is called, and the feed of a record. */
  roster: string;
  feed: string;
  /** The kinds that have one. */
  feeds: readonly string[];
  /** Every value of a facet. */
  all: string;
  listSeparator: string;
};
