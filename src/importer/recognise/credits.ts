import { inAnyLanguage } from '../../locales/tables.ts';
import { splitNames } from '../names.ts';
import { readLatinByline, readLatinCredits } from './latin-byline.ts';

/** A role and a name as printed. */
export interface PrintedCredit {
  role: string;
  name: string;
}

const deskRole = roleBeforeName(inAnyLanguage(({ credits }) => credits.desk));
const writerRole = roleBeforeName(inAnyLanguage(({ credits }) => credits.writers));

function roleBeforeName(roles: string): RegExp {
  return new RegExp(`(${roles})(?:\\s*[/／:：|｜]\\s*|\\s+|)(?=\\p{Script=Han})`, 'gu');
}

/** Reads a credits line (责编/徐贤礼 美编/邱丽娟; Editor: June Farrow); undefined when it is none. */
export function readCredits(line: string): PrintedCredit[] | undefined {
  return readLatinCredits(line) ?? readRoles(line, deskRole);
}

/** Reads a byline (本报通讯员 王纲 本报记者 朱浩), marks and brackets round it aside; undefined when it is none. */
export function readByline(line: string): PrintedCredit[] | undefined {
  if (line.length > longestLine) return undefined;
  const latin = readLatinByline(line);
  if (latin) return latin;
  const bare = withoutMarks(line);
  if (bare.length > 80) return undefined;
  return readRoles(bare, writerRole);
}

/** The longest line that is looked at, marks and spaces included. */
const longestLine = 300;

/** A byline without the marks and brackets that papers set round it. */
function withoutMarks(line: string): string {
  return line.replace(/^[□■◎●○☆★◆◇▲△▪\s（(【[]+/u, '').replace(/[）)】\]\s]+$/u, '');
}

function readRoles(line: string, pattern: RegExp): PrintedCredit[] | undefined {
  const marks = rolesIn(line, pattern);
  if (marks[0]?.start !== 0) return undefined;
  const credits: PrintedCredit[] = [];
  for (const [index, mark] of marks.entries()) {
    const names = splitNames(line.slice(mark.end, marks[index + 1]?.start ?? line.length).trim());
    if (!names) return undefined;
    for (const name of names) credits.push({ role: mark.role, name });
  }
  return credits;
}

/** A role begins a line or follows a name and a gap; 文 and 图 inside a name are none. */
function rolesIn(line: string, pattern: RegExp): { role: string; start: number; end: number }[] {
  const marks: { role: string; start: number; end: number }[] = [];
  for (const match of line.matchAll(pattern)) {
    const start = match.index;
    if (start > 0 && !/[\s，,；;、/／）)]/u.test(line.charAt(start - 1))) continue;
    const role = match[1] ?? '';
    if (/^[文图]$/u.test(role) && !/[/／:：|｜]/.test(match[0])) continue;
    marks.push({ role, start, end: start + match[0].length });
  }
  return marks;
}
