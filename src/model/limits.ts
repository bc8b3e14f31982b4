/**
 * How much of everything is taken: the one place for limits of size, depth, number and time. `docs/limits.md` is the table of them, with
 * the sentence that one gets for each. A limit is far above what a paper prints, and what is slow or large without
 * end below it is a fault of ours.
 */
export interface Limit {
  readonly most: number;
  readonly unit: 'bytes' | 'characters' | 'levels' | 'pixels' | 'milliseconds' | 'pieces';
  /** The problem, fault or doubt that says so; none where what is beyond is passed over and stands for nothing. */
  readonly code?: string;
}

const megabyte = 1_048_576;

/** What editors write, as it is read. */
export const contentLimits = {
  textFile: { most: 4 * megabyte, unit: 'bytes', code: 'file-too-large' },
  fileName: { most: 200, unit: 'bytes', code: 'name-too-long' },
  yamlDepth: { most: 20, unit: 'levels', code: 'nested-too-deep' },
  /** Lists, values, quotation marks and line ends of one file of YAML. */
  yamlMarks: { most: 150_000, unit: 'pieces', code: 'too-many-marks' },
  /** In the parser's levels, of which a list takes two. */
  markdownDepth: { most: 12, unit: 'levels', code: 'nested-too-deep' },
  /** Marks, ends of lines and cells of a body: the parser makes something of each, and keeps all of it. */
  markdownMarks: { most: 120_000, unit: 'pieces', code: 'too-many-marks' },
  /** Marks in marks: their words are kept. */
  inlineDepth: { most: 12, unit: 'levels' },
  pictureFile: { most: 20 * megabyte, unit: 'bytes', code: 'named-file-too-large' },
  /** What draws one holds a hundred times as much. */
  drawingFile: { most: 5 * megabyte, unit: 'bytes', code: 'named-file-too-large' },
  picture: { most: 100_000_000, unit: 'pixels', code: 'picture-too-many-pixels' },
} satisfies Record<string, Limit>;

/** The longest query in characters after folding, and the most words of it: what browsers load has these numbers, and no table. */
export const longestQuery = 500;
export const mostQueryParts = 16;
/** How long to wait for a file of the index, and for that of another archive, in milliseconds. */
export const fileWait = 20_000;
export const foreignWait = 6000;
/**
 * The largest file of another archive's index, unpacked, in bytes: thirty times what a volume of twenty thousand articles needs. A volume
 * holds twenty million characters; so many of them are a library, not a newsletter.
 */
export const largestForeignFile = 64 * megabyte;
export const mostForeignVolumes = 200;

/** What is searched. */
export const searchLimits = {
  query: { most: longestQuery, unit: 'characters' },
  queryParts: { most: mostQueryParts, unit: 'pieces' },
  foreignFile: { most: largestForeignFile, unit: 'bytes' },
  foreignVolumes: { most: mostForeignVolumes, unit: 'pieces' },
  foreignWait: { most: foreignWait, unit: 'milliseconds' },
  fileWait: { most: fileWait, unit: 'milliseconds' },
} satisfies Record<string, Limit>;

/** What comes in. */
export const importLimits = {
  file: { most: 40 * megabyte, unit: 'bytes', code: 'file-too-large' },
  /** Of a file of the inbox, by a clock and of JavaScript's heap: another is not to wait for what nobody foresaw. */
  time: { most: 300_000, unit: 'milliseconds', code: 'import-too-costly' },
  memory: { most: 1024 * megabyte, unit: 'bytes', code: 'import-too-costly' },
  /** All parts of a packed document together, as they are unpacked. */
  unpacked: { most: 300 * megabyte, unit: 'bytes', code: 'document-too-large' },
  part: { most: 64 * megabyte, unit: 'bytes', code: 'document-too-large' },
  /** An issue of three hundred pages has a quarter of it. */
  lines: { most: 20_000, unit: 'pieces', code: 'file-too-long' },
  /** More would be an article that is too large to be read again. */
  text: { most: 1_000_000, unit: 'characters', code: 'text-too-long' },
  elements: { most: 100_000, unit: 'pieces', code: 'page-too-long' },
  pageDepth: { most: 6500, unit: 'levels', code: 'page-too-deep' },
  /** Parts of a page that was saved as one file. */
  messageDepth: { most: 8, unit: 'levels' },
  messageParts: { most: 10_000, unit: 'pieces', code: 'page-too-long' },
  /** A field of Word that shows a sign by its code. */
  fieldCode: { most: 1000, unit: 'characters' },
  documentDepth: { most: 800, unit: 'levels', code: 'page-too-deep' },
  documentElements: { most: 800_000, unit: 'pieces', code: 'page-too-long' },
  /** A longer passage is read for facts in pieces, for rules that look at both sides of a place take time with its square. */
  passage: { most: 4000, unit: 'characters' },
  /** An article with more text than this is read for no facts. */
  factsText: { most: 300_000, unit: 'characters', code: 'facts-unread' },
  factsPassages: { most: 3000, unit: 'pieces', code: 'facts-unread' },
  /** The facts that the review list of an issue proposes. */
  facts: { most: 2000, unit: 'pieces', code: 'facts-cut' },
  /** From a name to the honour that it is given. */
  stretch: { most: 300, unit: 'characters' },
  /** The articles of an issue: the number of an article's file has three digits. */
  articles: { most: 999, unit: 'pieces', code: 'too-many-articles' },
} satisfies Record<string, Limit>;
