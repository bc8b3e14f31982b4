import type { Format } from './format.ts';
import { type Language, languages } from './language.ts';
import type { Texts } from './locale.ts';
import { formatOf, tablesOf } from './tables.ts';

type Calendar = Pick<Format['dates'], 'weekdays' | 'weekdayInitials' | 'months'>;

/** What readers see, with the marks of punctuation and the words of a calendar; `locale` as Open Graph writes it. */
export type Strings = Texts['readers'] & Format['marks'] & Calendar & { locale: string };

const texts = await tablesOf('readers');

const tables = new Map<Language, Strings>(
  languages.map((language) => {
    const { marks, dates, typesetting } = formatOf(language);
    const { weekdays, weekdayInitials, months } = dates;
    const locale = `${typesetting.lang}_${typesetting.region}`;
    return [language, { ...texts(language), ...marks, weekdays, weekdayInitials, months, locale }];
  }),
);

/** The table of a language. */
export function strings(language: Language): Strings {
  const table = tables.get(language);
  if (!table) throw new Error(`There is no language ${language}; there are: ${languages.join(', ')}`);
  return table;
}
