import { folders } from './folders.ts';
import type { Format } from './format.ts';
import type { Language } from './language.ts';
import type { Texts } from './locale.ts';
import { formatOf, handedOut, markedTablesOf } from './tables.ts';

type Calendar = Pick<Format['dates'], 'weekdays' | 'weekdayInitials' | 'months'>;

/** What readers see, with the marks of punctuation and the words of a calendar; `locale` as Open Graph writes it. */
export type Strings = Texts['readers'] & Format['marks'] & Calendar & { locale: string };

const texts = await markedTablesOf('readers');

/** The table of a language. */
export const strings = handedOut(
  new Map<Language, Strings>(
    [...folders.keys()].map((tag) => {
      const { dates, typesetting } = formatOf(tag);
      const { weekdays, weekdayInitials, months } = dates;
      const locale = `${typesetting.lang}_${typesetting.region}`;
      return [tag, { ...texts(tag), weekdays, weekdayInitials, months, locale }];
    }),
  ),
);
