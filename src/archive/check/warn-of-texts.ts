import type { Block } from '../../content/block.ts';
import { placeOfWords } from '../../content/place.ts';
import type { Place, ProblemList } from '../../content/problem.ts';
import { shownPart } from '../../content/shown.ts';
import { sliceText } from '../../content/slice-text.ts';
import { type TypedMarkCode, typedMarksIn } from '../../content/typed-marks.ts';
import type { ReadArticle } from '../read/read-article.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import { isProbablyBroken } from './broken-paragraph.ts';
import { quoteProblem } from './quotation-marks.ts';

const longestTitle = 60;

/** Warns of what is probably wrong with a text but may be right: nothing here stops a build. */
export function warnOfTexts(issues: readonly ReadIssue[], problems: ProblemList): void {
  for (const { articles } of issues) for (const read of articles) warnOfArticle(read, problems);
}

function warnOfArticle(read: ReadArticle, problems: ProblemList): void {
  const { article, yaml } = read;
  const count = [...article.title].length;
  if (count > longestTitle)
    problems.warning('title-long', yaml.placeOf(['title']), { count, most: longestTitle });
  for (const field of ['title', 'kicker', 'deck'] as const) {
    const words = article[field];
    const wrong = quoteProblem(words);
    // An opening mark at the beginning is told of with the YAML.
    const isTold = wrong?.at === 0 && !words.includes('”');
    if (wrong && !isTold)
      problems.warning(wrong.code, yaml.placeOf([field]), { seen: excerpt(words, wrong.at) });
    const marks = typedMarksIn(words, 'halfwidth-punctuation');
    const [mark] = marks;
    if (mark !== undefined)
      problems.warning('halfwidth-punctuation', yaml.placeOf([field]), {
        count: marks.length,
        seen: excerpt(words, mark),
      });
  }
  article.blocks.forEach((block, index) => {
    warnOfBlock(block, article.blocks[index + 1], read, problems);
  });
  warnOnce('spaces-beside-digits', read, problems);
  warnOnce('halfwidth-punctuation', read, problems);
}

function warnOfBlock(
  block: Block,
  next: Block | undefined,
  { article, text }: ReadArticle,
  problems: ProblemList,
): void {
  const placeOf = (at: number): Place => placeOfWords(text, block.line, sliceText(block.text, at, at + 12));
  if (isParagraph(block) && isParagraph(next) && !article.draft && isProbablyBroken(block.text, next.text)) {
    const [before, after] = [sliceText(block.text.trimEnd(), -12), sliceText(next.text, 0, 12)];
    problems.warning('paragraph-broken', placeOfWords(text, block.line, before), { before, after });
  }
  const wrong = isCode(block) ? undefined : quoteProblem(block.text, next?.text);
  if (wrong) problems.warning(wrong.code, placeOf(wrong.at), { seen: excerpt(block.text, wrong.at) });
}

/** One warning an article: whoever types spaces beside digits, or half-width marks, types them everywhere. */
function warnOnce(code: TypedMarkCode, { article, text }: ReadArticle, problems: ProblemList): void {
  const found = article.blocks
    .filter((block) => block.kind !== 'heading' && !isCode(block))
    .flatMap((block) => typedMarksIn(block.text, code).map((at) => ({ block, at })));
  const [first] = found;
  if (!first) return;
  const { block, at } = first;
  const words = sliceText(block.text, Math.max(0, at - 1), at + 2);
  const values = { count: found.length, seen: excerpt(block.text, at) };
  problems.warning(code, placeOfWords(text, block.line, words), values);
}

function isParagraph(block: Block | undefined): block is Extract<Block, { kind: 'lead' | 'paragraph' }> {
  return block?.kind === 'paragraph' || block?.kind === 'lead';
}

function isCode(block: Block): boolean {
  return 'inlines' in block && block.inlines.every(({ kind }) => kind === 'code');
}

function excerpt(text: string, at: number): string {
  return shownPart(text, Math.max(0, at - 5), at + 15).replaceAll('\n', ' ');
}
