import { contentLimits } from '../model/limits.ts';
import type { Inline } from './block.ts';
import type { Token } from './markdown.ts';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef‘’“”—…]/u;
/** Marks inside marks beyond this are dropped, their words kept: every later step walks the tree by recursion. */
const deepest = contentLimits.inlineDepth.most;

const kinds: Readonly<Record<string, 'strong' | 'emphasis' | 'deletion'>> = {
  strong_open: 'strong',
  em_open: 'emphasis',
  s_open: 'deletion',
};

/** Turns the inline tokens of one block into runs. A line break between Chinese characters is nothing. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  const top: Inline[] = [];
  const open: Inline[][] = [top];
  let skipped = 0;
  tokens.forEach((token, index) => {
    const inlines = open.at(-1) ?? top;
    if (token.nesting === 1 && open.length > deepest) skipped += 1;
    else if (token.nesting === 1) open.push(openMark(token, inlines));
    else if (token.nesting === -1 && skipped > 0) skipped -= 1;
    else if (token.nesting === -1) open.pop();
    else if (token.type === 'softbreak') {
      if (needsSpace(tokens, index)) addText(inlines, ' ');
    } else addLeaf(token, inlines);
  });
  return top;
}

/** The text of runs without markup, as readers see it. */
export function textOf(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'code') text += inline.text;
    else if (inline.kind === 'break') text += '\n';
    else if (inline.kind === 'image') text += inline.title;
    else if (inline.kind !== 'note') text += textOf(inline.children);
  }
  return text;
}

/** Every run among some and inside them, however deep, in reading order. */
export function everyRun(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    'children' in inline ? [inline, ...everyRun(inline.children)] : inline,
  );
}

/** Adds an empty mark or link, and gives the list that its contents go into. */
function openMark(token: Token, inlines: Inline[]): Inline[] {
  const children: Inline[] = [];
  const kind = kinds[token.type];
  if (kind) inlines.push({ kind, children });
  else if (token.type === 'link_open')
    inlines.push({
      kind: 'link',
      href: attribute(token, 'href'),
      title: attribute(token, 'title'),
      children,
    });
  return children;
}

function addLeaf(token: Token, inlines: Inline[]): void {
  if (token.type === 'hardbreak') inlines.push({ kind: 'break' });
  else if (token.type === 'note')
    inlines.push({ kind: 'note', label: labelOf(token), number: 0, reference: 0 });
  else if (token.type === 'code_inline') inlines.push({ kind: 'code', text: token.content });
  else if (token.type === 'image') {
    const alt = textOf(inlinesOf(token.children ?? []));
    inlines.push({ kind: 'image', src: attribute(token, 'src'), alt, title: attribute(token, 'title') });
  } else if (token.content !== '') addText(inlines, token.content);
}

function addText(inlines: Inline[], text: string): void {
  const last = inlines.at(-1);
  if (last?.kind === 'text') last.text += text;
  else inlines.push({ kind: 'text', text });
}

/** What a note, or a reference to one, is called in the text: `1` of `[^1]`. */
export function labelOf({ meta }: Token): string {
  return String(meta?.label ?? '');
}

/** A line break in the file parts words, but not Chinese characters. */
function needsSpace(tokens: readonly Token[], at: number): boolean {
  let [before, after] = [at - 1, at + 1];
  while (hasNoText(tokens[before])) before -= 1;
  while (hasNoText(tokens[after])) after += 1;
  return !joinsWithoutSpace(tokens[before]?.content ?? '', tokens[after]?.content ?? '');
}

/** The ends of marks, references to notes, and the empty texts that the parser leaves beside them. */
function hasNoText(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.nesting !== 0 || (/^(?:text|note)$/.test(token.type) && token.content === '');
}

/** Whether two lines of a paragraph join without a space: Chinese stands on one side at least. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return wide.test(before.at(-1) ?? '') || wide.test(after.charAt(0));
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}
