import type { Inline } from './block.ts';
import type { Token } from './markdown.ts';

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef‘’“”—…]/u;

/** Turns the inline tokens of one block into runs. A line break between Chinese characters is nothing. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  return readUntil(tokens, 0, undefined).inlines;
}

/** The text of runs without markup, as readers see it. */
export function textOf(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'code') text += inline.text;
    else if (inline.kind === 'break') text += '\n';
    else if (inline.kind === 'image') text += inline.title;
    else text += textOf(inline.children);
  }
  return text;
}

function readUntil(
  tokens: readonly Token[],
  start: number,
  close: string | undefined,
): { inlines: Inline[]; next: number } {
  const inlines: Inline[] = [];
  let at = start;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.type === close) break;
    at += 1;
    if (token.type === 'strong_open' || token.type === 'em_open' || token.type === 's_open') {
      const inner = readUntil(tokens, at, token.type.replace('_open', '_close'));
      const kind =
        token.type === 'strong_open' ? 'strong' : token.type === 'em_open' ? 'emphasis' : 'deletion';
      inlines.push({ kind, children: inner.inlines });
      at = inner.next + 1;
    } else if (token.type === 'link_open') {
      const inner = readUntil(tokens, at, 'link_close');
      inlines.push({
        kind: 'link',
        href: attribute(token, 'href'),
        title: attribute(token, 'title'),
        children: inner.inlines,
      });
      at = inner.next + 1;
    } else addLeaf(token, inlines, tokens[at]);
  }
  return { inlines, next: at };
}

function addLeaf(token: Token, inlines: Inline[], following: Token | undefined): void {
  if (token.type === 'softbreak') addText(inlines, needsSpace(inlines, following) ? ' ' : '');
  else if (token.type === 'hardbreak') inlines.push({ kind: 'break' });
  else if (token.type === 'code_inline') inlines.push({ kind: 'code', text: token.content });
  else if (token.type === 'image') {
    const alt = textOf(inlinesOf(token.children ?? []));
    inlines.push({ kind: 'image', src: attribute(token, 'src'), alt, title: attribute(token, 'title') });
  } else if (token.content !== '') addText(inlines, token.content);
}

function addText(inlines: Inline[], text: string): void {
  const last = inlines.at(-1);
  if (text === '') return;
  if (last?.kind === 'text') last.text += text;
  else inlines.push({ kind: 'text', text });
}

function needsSpace(inlines: readonly Inline[], following: Token | undefined): boolean {
  const before = textOf(inlines).at(-1) ?? '';
  const after = following?.content[0] ?? '';
  return !(wide.test(before) || wide.test(after));
}

function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}
