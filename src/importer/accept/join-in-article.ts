import { squeeze } from '../../archive/resolve/squeeze.ts';
import { yamlText } from '../write/yaml-text.ts';

/**
 * Joins two paragraphs of an article's file that an editor says are one, and lists the join in its
 * repairs where it names its source. Undefined when no paragraph ends and the next begins with the words.
 */
export function joinInArticle(text: string, before: string, after: string): string | undefined {
  const close = /^---[ \t]*$/m.exec(text.slice(4));
  if (!close) return undefined;
  const end = 4 + close.index;
  const front = text.slice(0, end);
  const body = text.slice(end);
  const paragraphs = body.split(/\n{2,}/);
  const at = paragraphs.findIndex((paragraph, index) => {
    const next = paragraphs[index + 1];
    return (
      next !== undefined && bare(paragraph).endsWith(squeeze(before)) && bare(next).startsWith(squeeze(after))
    );
  });
  if (at === -1) return undefined;
  const joined =
    withoutMark(paragraphs[at] ?? '') +
    withoutMark(paragraphs[at + 1] ?? '').replace(/^\\(?=[#>+\-=~`])/, '');
  paragraphs.splice(at, 2, joined);
  return listRepair(front, before, after) + paragraphs.join('\n\n');
}

/** A beginning that was taken for a 小标题 loses its mark. */
function withoutMark(paragraph: string): string {
  return paragraph.trim().replace(/^#{2,4} /, '');
}

/** A paragraph as it reads: without marks and escapes. */
function bare(paragraph: string): string {
  return squeeze(
    withoutMark(paragraph)
      .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&'),
  );
}

function listRepair(front: string, before: string, after: string): string {
  if (!/^source:/m.test(front)) return front;
  const entry = yamlText([{ kind: 'join', before, after, certainty: 'certain' }]).replace(/^(?=.)/gm, '  ');
  const repairs = /^repairs:[ \t]*\n(?:[ \t-].*\n)*/m.exec(front);
  if (!repairs) return `${front}repairs:\n${entry}`;
  const end = repairs.index + repairs[0].length;
  return front.slice(0, end) + entry + front.slice(end);
}
