import { printedOfIssue } from '../../archive/printed.ts';
import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Line } from '../line.ts';
import type { RepairLog } from '../repair/repair-log.ts';
import type { Header } from './header.ts';

const separators = /[/／|｜·•:：,，、;；()（）[\]【】—–第期版号號]/u;

/** Leaves out of a masthead's lines, openly, what no field of the article or its issue holds; `title` is the issue's. */
export function leaveOutUnheld(lines: readonly Line[], header: Header, title: string, log: RepairLog): void {
  for (const line of lines) {
    const { held, isWhole } = accountFor(line, header, title);
    if (!isWhole) log.amend(line, held.join(' '));
  }
}

/** The words of a line that fields hold, what else stands there, and whether that is nothing but marks between them. */
export function accountFor(
  { text }: Line,
  header: Header,
  title: string,
): { held: string[]; rest: string; isWhole: boolean } {
  const printed = printedOfIssue({ ...header, title });
  const byline = header.byline.flatMap(({ role, name }) => [role, name]);
  const tokens = [...printed, ...[header.page, header.publication, ...byline].map(squeeze)]
    .filter((token) => token !== '')
    .sort((a, b) => b.length - a.length);
  const words = squeeze(text);
  const held: string[] = [];
  let [rest, isWhole] = ['', true];
  for (let at = 0; at < words.length; ) {
    const token = tokens.find((item) => words.startsWith(item, at));
    if (token !== undefined) held.push(token);
    else {
      rest += words.charAt(at);
      isWhole &&= held.length > 0 && separators.test(words.charAt(at));
    }
    at += token?.length ?? 1;
  }
  return { held, rest, isWhole };
}
