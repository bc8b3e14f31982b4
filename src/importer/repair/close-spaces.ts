const han = '[\\p{Script=Han}]';
const mark = '[，。、；：！？…（）《》“”‘’「」『』【】]';

/** A text with the spaces closed that typing put between its characters. */
export interface ClosedSpaces {
  text: string;
  /** Spaces between Chinese characters that may mean something and were left. */
  doubtful: boolean;
}

/**
 * Closes the spaces of a paragraph: between single characters typed apart, beside punctuation, and
 * between Chinese and digits or Latin, where typesetting makes the space (clreq 3.1.6.2). White space
 * is no part of the proof against the received text.
 */
export function closeSpaces(text: string): ClosedSpaces {
  const closed = closeSpread(text.replace(/[\u00a0\u3000\t ]+/g, ' '), ' ')
    .replace(new RegExp(`(?<=${mark}) | (?=${mark})`, 'gu'), '')
    .replace(
      new RegExp(`(?<=${han}) (?=[\\dA-Za-z])|(?<=[\\d%％]) (?=${han})|(?<=[A-Za-z]) (?=${han})`, 'gu'),
      '',
    );
  const spaced = closed.match(new RegExp(`${han} (?=${han})`, 'gu'))?.length ?? 0;
  return { text: closed, doubtful: spaced > 0 && !isList(closed) };
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
function closeSpread(text: string, space: string): string {
  return text.replace(/(?<![^\s])(?:\S (?=\S(?:\s|$))){2,}\S(?![^\s])/gu, (run) =>
    /\p{Script=Han}/u.test(run) ? run.split(space).join('') : run,
  );
}

/** Names in a list stand apart: short words, at least three of them. */
function isList(text: string): boolean {
  return /(?:\p{Script=Han}{1,6} ){2,}\p{Script=Han}{1,6}/u.test(text);
}
