import { printedOfIssue } from '../../archive/printed.ts';
import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Line } from '../line.ts';
import type { RepairLog } from '../repair/repair-log.ts';
import type { Header } from './header.ts';

const separators = /[/／|｜·•:：,，、;；()（）[\]【】—–第期版号號]/u;

/** Leaves out of a masthead's lines, openly, what no field of the article or its issue holds; `title` is the issue's. */
export function leaveOutUnheld(lines: readonly Line[], header: Header, title: string, log: RepairLog): void {
  const printed = printedOfIssue({ ...header, title });
  const byline = header.byline.flatMap(({ role, name }) => [role, name]);
  const tokens = [...printed, ...[header.page, header.publication, ...byline].map(squeeze)]
    .filter((token) => token !== '')
    .sort((a, b) => b.length - a.length);
  for (const line of lines) {
    const parts = partsOf(squeeze(line.text), tokens);
    if (parts) log.amend(line, parts.join(' '));
  }
}

/** The tokens of a line that is not wholly accounted for; undefined when it is. */
function partsOf(text: string, tokens: readonly string[]): string[] | undefined {
  const parts: string[] = [];
  let whole = true;
  for (let at = 0; at < text.length; ) {
    const token = tokens.find((item) => text.startsWith(item, at));
    if (token !== undefined) parts.push(token);
    else if (parts.length === 0 || !separators.test(text.charAt(at))) whole = false;
    at += token?.length ?? 1;
  }
  return whole ? undefined : parts;
}
