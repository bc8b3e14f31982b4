import { squeeze } from '../../archive/resolve/squeeze.ts';
import { type Line, styled, textLine, withoutObjects } from '../line.ts';
import { isPersonName, splitNames } from '../names.ts';
import type { About } from './format.ts';
import type { ReadingLog } from './reading-log.ts';

/** The longest line that says who wrote an article and nothing else. */
const longest = 60;
/** What sites print before the name of who wrote an article; it is no role. */
const introduced = /^(?:由|发布者|发布人|posted by)[:：\s]*$/iu;
const latinName = /^\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]*){1,2}$/u;

/**
 * Marks the line that says who wrote an article as the page itself says it; where none does, the name that the page gives
 * stands below the headline, and is named. A page of several articles has no author.
 */
export function withAuthor(lines: readonly Line[], { author = '' }: About, log: ReadingLog): Line[] {
  const names = splitNames(author) ?? [author];
  const isPeople = names.every(isPersonName) || latinName.test(author);
  const heads = lines.filter(({ look }) => look?.style === 'title');
  if (!isPeople || heads.length > 1) return [...lines];
  const at = lines.findIndex((line) => saysWho(line, names));
  const line = lines[at];
  if (line) {
    const [before, after] = withoutObjects(line.text).split(author);
    if (after?.trim() !== '' || (before?.trim() !== '' && !introduced.test(before ?? ''))) return [...lines];
    log.leftOut.push({ kind: 'around', text: before ?? '' });
    return lines.with(at, { ...styled(line, 'byline'), text: author, objects: [] });
  }
  const head = lines.findLastIndex(({ look }, index) => index < 12 && isHead(look?.style));
  log.render('', author);
  log.alter('said-author', author);
  return lines.toSpliced(head + 1, 0, styled(textLine(author, 1), 'byline'));
}

function isHead(style: string | undefined): boolean {
  return style === 'title' || style === 'kicker' || style === 'subtitle';
}

/** Whether a line says that one of some people wrote the article: in a line of its own, or in brackets or with a role in the text. */
function saysWho({ text, mark, look }: Line, names: readonly string[]): boolean {
  if (mark === 'picture' || isHead(look?.style)) return false;
  const words = squeeze(text);
  return names.some((name) => {
    const at = words.indexOf(squeeze(name));
    if (at === -1 || words.length <= longest) return at !== -1;
    return /(?:记者|通讯员|作者|[文图][/／:：]|[（(][^（()）]{0,30})$/u.test(words.slice(0, at));
  });
}
