const full: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * A half-width mark with a Chinese character on one side, and on the other one or a quotation mark or bracket; or a pair
 * of half-width brackets round Chinese characters. The mark comes first and what stands before it after that: looked for
 * the other way round, it would be looked for at every character.
 */
const halfWidth = new RegExp(
  [
    String.raw`[,;:?!](?<=\p{Script=Han}.)(?=[\p{Script=Han}“‘《（("])`,
    String.raw`[,;:?!](?<=[”’》）)"].)(?=\p{Script=Han})`,
    String.raw`\((?=\p{Script=Han}[^()\n]{0,80}(?<=\p{Script=Han})\))`,
    String.raw`\)(?<=\(\p{Script=Han}[^()\n]{0,80}(?<=\p{Script=Han})\))`,
  ].join('|'),
  'gu',
);

/** A space between a Chinese character and a digit, either way round: the page sets that space by itself. */
const besideDigit =
  /[ \u00a0](?<=\p{Script=Han}.)[ \u00a0]*(?=\d)|[ \u00a0](?<=\d.)[ \u00a0]*(?=\p{Script=Han})/gu;

/** What is typed in Chinese text and set otherwise, by the code that it is told of with: how it is found, and what it becomes. */
export const typedMarks = {
  'halfwidth-punctuation': { pattern: halfWidth, mended: (mark) => full[mark] ?? mark },
  'spaces-beside-digits': { pattern: besideDigit, mended: () => '' },
} satisfies Record<string, { pattern: RegExp; mended: (typed: string) => string }>;

/** The code of one of them. */
export type TypedMarkCode = keyof typeof typedMarks;

/** The UTF-16 offsets at which a text has one of them. */
export function typedMarksIn(text: string, code: TypedMarkCode): number[] {
  const { pattern } = typedMarks[code];
  // Most texts have none, and a search makes no expression of its own.
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)].map(({ index }) => index);
}
