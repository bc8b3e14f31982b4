import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { RoleLine } from '../divide/division.ts';
import type { About, Received } from '../extract/format.ts';
import { type Line, placed, styled, textLine, textOfLines } from '../line.ts';
import type { RepairLog } from '../repair/repair-log.ts';
import type { DraftIssue } from './document.ts';

/** Titles that say nothing of an article: those that programs and sites give any page. */
const empty =
  /^(?:无标题.*|新建.*|首页|主页|未命名.*|untitled.*|document\d*|index|home|微信公众平台|.*数字报(?:刊|纸)?|.*\.(?:html?|docx?|txt))$/iu;
/** What sites print behind the title of an article: their name, and the way there. */
const site = /\s*(?:[_|｜»]|\s[-–—·]\s|(?<![-–—])[-–—]+(?=[^-–—_|｜]{2,24}$))[\s\S]*/u;
/** A headline has seldom more characters. */
const longest = 80;

/**
 * A file under the title that it says it has, where it is one article whose text has no headline; undefined where it has
 * one, or says none that could be it.
 */
export function underSaidTitle(received: Received, { articles }: DraftIssue): Received | undefined {
  const [only, ...others] = articles;
  const title = titleOf(received.about);
  if (!only || others.length > 0 || only.draft.header.title !== '' || title === '') return undefined;
  const line: Line = { ...styled(textLine(title, 0), 'title'), mark: 'heading', level: 1 };
  const [first, ...rest] = received.lines;
  const lines = placed([line, ...(first ? [{ ...first, gap: Math.max(1, first.gap) }] : []), ...rest]);
  return {
    ...received,
    lines,
    text: textOfLines(lines),
    altered: [...(received.altered ?? []), { kind: 'said-title', text: title }],
  };
}

function titleOf({ title = '', publication = '' }: About = {}): string {
  const bare = title.replace(site, '').trim();
  const isSite = bare === publication || empty.test(bare);
  return isSite || bare.length < 4 || bare.length > longest ? '' : bare;
}

/**
 * The lines of an article under the headline that was asked for: the line that reads so is the headline;
 * where there is none, it takes the place of the one that was recognised, openly.
 */
export function withTitle(lines: readonly RoleLine[], wanted: string, log: RepairLog): RoleLine[] {
  const own = lines.findIndex(({ line }) => squeeze(line.text) === squeeze(wanted));
  const first = lines.findIndex(({ role }) => role === 'title');
  return lines.map((one, at): RoleLine => {
    if (own !== -1) {
      if (at === own) return { ...one, role: 'title' };
      return one.role === 'title' ? { ...one, role: at < own ? 'kicker' : 'deck' } : one;
    }
    if (one.role !== 'title') return one;
    if (at === first) {
      log.amend(one.line, wanted);
      return { ...one, line: { ...one.line, text: wanted } };
    }
    return { ...one, role: 'deck' };
  });
}
