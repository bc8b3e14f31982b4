/** How far a figure is from exact, as the record says it. */
export type Qualifier = 'over' | 'about' | 'up-to' | '';

/** Who wrote what is cited. */
export interface CitedAuthor {
  name: string;
  /** How the archive files the name: `Doe, Jane`, `su nian ci`; empty where it does not say. */
  filed: string;
}

/** What a citation names; what is not known is empty. */
export interface Cited {
  authors: readonly CitedAuthor[];
  title: string;
  publication: string;
  /** The date of the issue: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  date: string;
  /** Where that is a span of time, its end. */
  until: string;
  /** The same as the paper prints it or in the language's words, a span from end to end. */
  day: string;
  page: string;
  url: string;
}

/** A month from 1 to 12 and a day; 0 where a date says none. */
interface DateParts {
  year: string;
  month: number;
  day: number;
}

/** A way to print a date, and the dates that it gives (`YYYY-MM-DD` or less): one, or both ends of a span. */
export interface DateInLine {
  pattern: RegExp;
  dates: (match: RegExpExecArray) => readonly string[];
}

/** How a language writes. */
export interface Format {
  /** Marks of punctuation. */
  marks: {
    quoteOpen: string;
    quoteClose: string;
    /** Between the items of a list. */
    listSeparator: string;
    colon: string;
    ellipsis: string;
    /** Between a role and a name in a line of credits. */
    creditSeparator: string;
  };
  /** What stands between the items of a list, one mark fewer than there are items. */
  separators: (texts: readonly string[]) => readonly string[];
  dates: {
    year: (year: string) => string;
    /** A month from 1 to 12 of a year. */
    month: (year: string, month: number) => string;
    day: (year: string, month: number, day: number) => string;
    /** A day with its weekday. */
    full: (day: string, weekday: string) => string;
    /** From Monday. */
    weekdays: readonly string[];
    /** From Monday, as the head of a calendar has them. */
    weekdayInitials: readonly string[];
    /** As the head of a calendar has them. */
    months: readonly string[];
    /** Which day of the week a printed word means, from 1 for Monday; undefined when it means none. White space and brackets are gone. */
    weekdayOf: (printed: string) => number | undefined;
    /** The forms in which a masthead may print a day, without white space. */
    printed: (year: string, month: number, day: number) => readonly string[];
    /** How a masthead prints a date: spans of months or days, days, and what is less exact than a day: months, seasons, years. */
    inLine: Readonly<Record<'spans' | 'days' | 'periods', readonly DateInLine[]>>;
    /** A weekday in a line, as a regular expression; the case of letters does not matter. */
    weekdayInLine: string;
    /** From one date to another, in which what they share stands once: 2023年1月—2月, January–February 2023. */
    span: (from: DateParts, to: DateParts) => string;
    /** Between the two ends of a period. */
    to: string;
    /** A period in the text's own words, with what it was reckoned to be. */
    reckoned: (printed: string, reckoned: string) => string;
  };
  numbers: {
    /** A number as the language writes it where no text prints it: 4,250. */
    write: (value: number) => string;
    /** A figure with its unit, which may be empty. */
    figure: Readonly<Record<Qualifier, (number: string, unit: string) => string>>;
    /** The words that qualify a figure right before its number and right after, as alternatives of a regular expression. */
    qualifiers: { before: string; after: string };
    /** The words that may stand between what is counted and its number, as alternatives of a regular expression. */
    between: string;
    /** What says of which time a number is that follows, likewise. */
    times: string;
    /** The words in which a text may print a number. */
    numerals: (value: number) => readonly string[];
    /** The characters that make another number of a numeral, standing before or after it. */
    beside: { before: string; after: string };
  };
  sorting: {
    /** The text by which a record is sorted; `reading` is empty where the record has none. */
    key: (record: { id: string; name: string; reading: string }) => string;
    compare: (a: string, b: string) => number;
    /** The letter that such a text stands under in an index; empty where it begins with none. */
    letter: (key: string) => string;
  };
  masthead: {
    /** The number of an issue, as alternatives of a regular expression: 第7期, Vol. 3 No. 7. */
    number: string;
    /** What an issue that is out of the ordinary is called. */
    kinds: Readonly<Record<'trial' | 'special' | 'supplement' | 'double', readonly string[]>>;
  };
  /** How a text says who did what, as alternatives of regular expressions; what a language has not is left out. */
  credits: {
    /** What those are who make a page, where a name follows at once or after a mark: 责编. */
    desk?: string;
    /** What writers and photographers are, likewise: 本报记者, 图. */
    writers?: string;
    /** What says who gave a text, where a mark or a gap stands before the name: 供稿. */
    givers?: string;
    /** What may follow a name, at once or after a mark: 供稿, 摄. */
    gave?: string;
    /** What says before a mark where a text was printed first. */
    source: string;
    /** What says before a mark when that was. */
    time: string;
    /** How the names of bodies end that send texts in. */
    bodies?: string;
    /** What stands in Latin letters before a colon and the name of who wrote or photographed. */
    labels?: string;
    /** Whom a byline names that is nobody in person: the editors. */
    collective?: string;
    /** What stands before the names of a byline. */
    by?: string;
    /** What the writers of a paper are, as a byline may say it after a name. */
    posts?: string;
    /** Roles that are an editor's. */
    editor: string;
    /** Roles that are none, though a word for an editor is in them. */
    notEditor: string;
    /** Who made a picture, at the end of its caption. */
    picture: string;
  };
  /** What papers print round their texts, as regular expressions; the case of letters does not matter. */
  layout: {
    /** How the names of sections end: 动态, Letters. */
    sections: string;
    /** Words of the head of short items. */
    briefs: string;
    /** Words of the line above a headline: campaigns, series, anniversaries. */
    kickers: string;
    /** The head of a list of contents, whole. */
    contents: string;
    /** How a text begins that says who reports, and where from. */
    dateline?: string;
    /** How a text begins that tells news. */
    openings: string;
    /** What says below a picture what it shows, or who took it. */
    captions: string;
    /** Whom a text speaks to. */
    salutation: string;
    /** How a line of the end matter begins: whom the issue goes to, who made it, how many were printed. */
    closing: string;
    /** How a line ends that says who makes the issue. */
    imprint?: string;
    /** How the small print of a masthead begins. */
    small: string;
    /** How the names of papers end. */
    papers: string;
  };
  /** What editors may call a field of a file, and the field that they mean. */
  fieldNames: Readonly<Record<string, string>>;
  /** The forms of a citation, with their names. */
  citations: readonly { label: string; text: (cited: Cited) => string }[];
  typesetting: {
    /** The language, ISO 639. */
    lang: string;
    /** The region, two letters of ISO 3166-1, whose forms of characters are set. */
    region: string;
    /** Whether words are divided by spaces. */
    wordSpaces: boolean;
    /** The marks that are narrow though the Chinese typefaces give them the width of a character. */
    narrowMarks: string;
  };
  /** Its typefaces on pages, for headlines and for texts, from the reader's system; empty where it is set as most are. */
  typefaces: { song: readonly string[]; hei: readonly string[] };
}
