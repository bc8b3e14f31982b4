import { creditWords, type PrintedCredit } from './credit.ts';

const word = "\\p{Lu}[\\p{L}.'’-]*";
const particle = '(?:de|del|la|las|los|y|da|do|dos|van|von|der|den|ter|bin|al)';
const collective = creditWords('collective');
const name = `(?:${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){1,4}|${collective})`;
const and = '\\s*,\\s*(?:and|y|e)\\s+|\\s*[,&]\\s*|\\s+(?:and|y|e)\\s+';
const names = `${name}(?:(?:${and})${name})*`;
const by = creditWords('by');
const labels = creditWords('labels');
const introduced = new RegExp(
  `^(?:(${by})\\s*:?\\s+|(${labels})\\s*:\\s*|[—–-]+\\s*)(${names})(?:\\s*,\\s*([^,.;:!?]{3,60}))?$`,
  'u',
);
/** What somebody is: a word that no name has. */
const post = new RegExp(`(?<!\\p{L})(?:${creditWords('posts')})(?!\\p{L})`, 'iu');

/**
 * Reads who a word or a dash introduces (By Mara Quill and Tobias Fenn; Texto: Ana Ruiz Gómez; — June Farrow): the word is the
 * role of each name, or where what somebody is stands after the name (By Mara Quill, Industrial Reporter) that is.
 * Undefined when it introduces nobody.
 */
export function latinCredits(text: string): PrintedCredit[] | undefined {
  const [, word = '', label = '', people = '', last = ''] = introduced.exec(text.trim()) ?? [];
  if (people === '') return undefined;
  const role = word || label;
  const credits: PrintedCredit[] = [];
  for (const part of [...split(people), ...(last === '' ? [] : [last.trim()])]) {
    const before = credits.at(-1);
    if (post.test(part) && before?.role === role) before.role = part;
    else if (part === last.trim()) return undefined;
    else credits.push({ role, name: part });
  }
  return credits;
}

const people = new RegExp(`^${names}$`, 'u');

/** The names that a text is made of; undefined when it is anything else. */
export function latinNames(text: string): string[] | undefined {
  return people.test(text) ? split(text) : undefined;
}

function split(text: string): string[] {
  return text.split(new RegExp(and, 'u')).map((part) => part.trim());
}

const editor = new RegExp(creditWords('editor'), 'iu');

/** Reads a line of who made the issue (Editor: June Farrow · Layout: Sam Hill), in which an editor is named; undefined when it is none. */
export function latinDesk(line: string): PrintedCredit[] | undefined {
  const parts = line
    .trim()
    .split(/(?<!\s)\s*[·•|;]\s*|(?<!\s)\s{2,}/u)
    .map((part) => {
      const [, role = '', who = ''] = /^(\p{Lu}[\p{Script=Latin} -]{2,30}):\s+(.+)$/u.exec(part) ?? [];
      return latinNames(who)?.map((one) => ({ role, name: one })) ?? [];
    });
  const isWhole = parts.every((credits) => credits.length > 0);
  return isWhole && parts.flat().some(({ role }) => editor.test(role)) ? parts.flat() : undefined;
}
