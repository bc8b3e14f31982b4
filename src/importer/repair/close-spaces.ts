/**
 * Closes the spaces of a paragraph: between single characters typed apart, beside punctuation, and
 * between Chinese and digits or Latin, where typesetting makes the space (clreq 3.1.6.2). Quotation marks and dots are
 * shared with languages that part words by spaces, so only those beside Chinese are closed. White space is no part of the
 * proof against the received text.
 */
export function closeSpaces(text: string): string {
  return closeSpread(text.replace(/[\u00a0\u3000\t ]+/g, ' '))
    .replace(/(?<=[，。、；：！？（）《》「」『』【】]) | (?=[，。、；：！？（）《》「」『』【】])/gu, '')
    .replace(/(?<=[…“”‘’]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[…“”‘’])/gu, '')
    .replace(/(?<=\p{Script=Han}) (?=[\dA-Za-z])|(?<=[\d%％A-Za-z]) (?=\p{Script=Han})/gu, '');
}

/** Where the first space stands that is left between Chinese characters and may mean something; -1 when none does, as in a list of names. */
export function doubtfulSpace(closed: string): number {
  // Names in a list stand apart: short words, at least three of them.
  if (/(?:\p{Script=Han}{1,6} ){2,}\p{Script=Han}{1,6}/u.test(closed)) return -1;
  return closed.search(/(?<=\p{Script=Han}) (?=\p{Script=Han})/u);
}

/** Closes the spaces of a headline or 小标题, whose halves a space keeps apart. */
export function closeHeadline(text: string): string {
  const wideApart = text.replace(/\u00a0/g, ' ');
  const tokens = wideApart.split(/[ \u3000\t]+/u);
  const spread =
    tokens.length >= 4 && tokens.filter((token) => [...token].length === 1).length >= tokens.length * 0.7;
  const closed = spread ? wideApart.replace(/(?<=\S)[ \u3000](?=\S)/gu, '') : wideApart;
  return closed.replace(/[ \u3000\t]+/gu, ' ').trim();
}

/** Three single characters or more with spaces between them were typed apart. */
function closeSpread(text: string): string {
  return text.replace(/(?<![^\s])(?:\S (?=\S(?:\s|$))){2,}\S(?![^\s])/gu, (run) =>
    /\p{Script=Han}/u.test(run) ? run.replaceAll(' ', '') : run,
  );
}
