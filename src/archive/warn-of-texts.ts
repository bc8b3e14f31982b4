import type { Block } from '../content/block.ts';
import type { Place, ProblemList } from '../content/problem.ts';
import type { ReadIssue } from './read-issues.ts';
import type { Article } from './types.ts';

const longestTitle = 60;
const sentenceEnd = /[。！？…”’」』）)】》：:；;.!?"'—～~·\d]$/u;
const privateNumbers: readonly [RegExp, string][] = [
  [
    /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/,
    'private-id-number',
  ],
  [/(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/, 'private-phone'],
  [/(?<!\d)(?:4|5[1-5]|62)\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/, 'private-bank-number'],
];

/** Warns of what is probably a slip in a text but may be right: nothing here stops a build. */
export function warnOfTexts(issues: readonly ReadIssue[], problems: ProblemList): void {
  for (const { articles } of issues) {
    for (const { article, yaml } of articles) {
      const title = [...article.title].length;
      if (title > longestTitle)
        problems.warning('title-long', yaml.placeOf(['title']), { count: title, most: longestTitle });
      article.blocks.forEach((block, index) => {
        const place = { file: article.file, line: block.line, column: 1 };
        warnOfBreak(article, block, article.blocks[index + 1], place, problems);
        warnOfQuotes(block, place, problems);
        warnOfPrivacy(block, place, problems);
      });
    }
  }
}

/** A paragraph that ends in a Chinese character or a comma, before another paragraph, was probably broken by a column. */
function warnOfBreak(
  article: Article,
  block: Block,
  next: Block | undefined,
  place: Place,
  problems: ProblemList,
): void {
  if (block.kind !== 'paragraph' && block.kind !== 'lead') return;
  if (!next || (next.kind !== 'paragraph' && next.kind !== 'lead')) return;
  const text = block.text.trimEnd();
  if (text.length < 20 || sentenceEnd.test(text) || article.draft) return;
  problems.warning('paragraph-broken', place, { before: text.slice(-12), after: next.text.slice(0, 12) });
}

function warnOfQuotes(block: Block, place: Place, problems: ProblemList): void {
  const opens = block.text.split('“').length;
  const closes = block.text.split('”').length;
  if (opens !== closes) problems.warning('quotes-unpaired', place, { seen: excerpt(block.text, /[“”]/) });
  else if (/[\p{Script=Han}]"|"[\p{Script=Han}]/u.test(block.text)) {
    problems.warning('quotes-straight', place, { seen: excerpt(block.text, /"/) });
  }
}

function warnOfPrivacy(block: Block, place: Place, problems: ProblemList): void {
  if (!/\d{4}/.test(block.text)) return;
  for (const [pattern, code] of privateNumbers) {
    const match = pattern.exec(block.text);
    if (!match) continue;
    problems.warning(code, place, { seen: `${match[0].slice(0, 3)}…${match[0].slice(-2)}` });
    return;
  }
}

function excerpt(text: string, around: RegExp): string {
  const at = Math.max(0, text.search(around) - 5);
  return text.slice(at, at + 20);
}
