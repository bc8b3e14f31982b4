import { splitNames } from '../names.ts';
import { readLatinByline, readLatinCredits } from './latin-byline.ts';

/** A role and a name as printed. */
export interface PrintedCredit {
  role: string;
  name: string;
}

const deskRole =
  '(?:本版|本期|值班|执行|责任|美术|图片|视觉|版面|新媒体|副)?(?:责编|责任编辑|編輯|責任編輯|責編|编辑|美编|编委|校对|校對|版式|组版|排版|审核|审校|复审|终审|審核|審校|設計|攝影|初审|主编|主編|总编|总编辑|總編輯|签发|监制|制图|制版|设计|统筹|策划|检校|编审)';
const paper =
  '(?:本报|本報|本刊|本台|本网|新华社|中新社|中工网|\\p{Script=Han}{2,6}(?:日报|晚报|导报|工人报|融媒))';
const writerRole = `(?:${paper})?(?:首席|特约|见习|实习|全媒体|融媒体|驻\\p{Script=Han}{2,6})*(?:记者|通讯员|评论员|特派员|實習記者|記者|通訊員|評論員|特派員|实习生|撰稿人|撰稿)|作者|文字|图文|文图|摄影|撰文|文|图`;
const between = '\\s*[/／:：|｜]\\s*|\\s+|';

/** Reads a credits line (责编/徐贤礼 美编/邱丽娟; Editor: June Farrow); undefined when it is none. */
export function readCredits(line: string): PrintedCredit[] | undefined {
  const roles = new RegExp(`(${deskRole})(?:${between})(?=\\p{Script=Han})`, 'gu');
  return readLatinCredits(line) ?? readRoles(line, roles);
}

/** Reads a byline (本报通讯员 王纲 本报记者 朱浩), marks and brackets round it aside; undefined when it is none. */
export function readByline(line: string): PrintedCredit[] | undefined {
  if (line.length > longestLine) return undefined;
  const latin = readLatinByline(line);
  if (latin) return latin;
  const bare = withoutMarks(line);
  if (bare.length > 80) return undefined;
  const roles = new RegExp(`(${writerRole})(?:${between})(?=\\p{Script=Han})`, 'gu');
  return readRoles(bare, roles);
}

/** The longest line that is looked at, marks and spaces included. */
const longestLine = 300;

/** A byline without the marks and brackets that papers set round it. */
export function withoutMarks(line: string): string {
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
