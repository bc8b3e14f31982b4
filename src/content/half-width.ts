const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

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

/** The UTF-16 offsets of half-width punctuation in Chinese text. */
export function halfWidthMarks(text: string): number[] {
  return [...text.matchAll(halfWidth)].map(({ index }) => index);
}

/** A text with that punctuation made full-width. */
export function withFullWidthMarks(text: string): string {
  return text.replace(halfWidth, (mark) => full[mark] ?? (mark === '(' ? '（' : '）'));
}
