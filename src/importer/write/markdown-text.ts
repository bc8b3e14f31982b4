import type { InlineObject } from '../line.ts';
import type { DraftBlock } from '../recognise/blocks.ts';

const atStart = /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|={2,}|-{2,}|~{3,}|`{3,})/;
const ordered = /^(\d{1,9})([.)])(?=\s|$)/;

/** Writes blocks as Markdown that reads back as the same text: what Markdown would take for markup is escaped. */
export function markdownText(blocks: readonly DraftBlock[], pictures: readonly string[]): string {
  return blocks.map((block) => withObjects(blockText(block, pictures), block.objects ?? [])).join('\n\n');
}

/** The addresses of links that are not kept: those that a page must not lead to, and places in the document itself. */
export function addressesLeftOut(blocks: readonly DraftBlock[]): string[] {
  return blocks.flatMap(({ objects = [] }) =>
    objects.flatMap((one) => (one.kind === 'link' && !isKept(one.address) ? one.address : [])),
  );
}

function isKept(address: string): boolean {
  return /^(?:https?:\/\/[^/\s]|mailto:\S)/i.test(address);
}

/** A written text with its links and calls of notes where U+FFFC stands for them. */
function withObjects(text: string, objects: readonly InlineObject[]): string {
  const left = [...objects];
  let address: string | undefined;
  const written = text.replace(/\ufffc/g, () => {
    const one = left.shift();
    if (one?.kind === 'note') return `[^${one.note}]`;
    if (one?.kind === 'link' && address === undefined && isKept(one.address)) {
      address = one.address
        .replace(/[\s<>()\\|]/g, encodeURIComponent)
        .replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'));
      return '[';
    }
    if (one?.kind !== 'link-end' || address === undefined) return '';
    const end = `](${address})`;
    address = undefined;
    return end;
  });
  // A link of which the end is missing ends with its block; one without words is none.
  return (address === undefined ? written : `${written}](${address})`).replace(
    /(?<!!)(?<!\\)\[\]\([^)]*\)/g,
    '',
  );
}

function blockText(block: DraftBlock, pictures: readonly string[]): string {
  if (block.kind === 'heading')
    return `${'#'.repeat(block.level)} ${escapeInline(block.text).replace(/(?<!#)#+$/, (run) => `\\${run}`)}`;
  if (block.kind === 'paragraph') return escapeParagraph(block.text);
  if (block.kind === 'list') {
    return block.items
      .map((item, index) => `${block.ordered ? `${block.start + index}.` : '-'} ${escapeParagraph(item)}`)
      .join('\n');
  }
  if (block.kind === 'table') return tableText(block.rows);
  if (block.kind === 'note')
    return `[^${block.number}]: ${block.paragraphs.map(escapeParagraph).join('\n\n    ')}`;
  const title = block.caption === '' ? '' : ` "${escapeInline(block.caption).replace(/"/g, '\\"')}"`;
  // A picture that nobody has described is published as decoration; that it waits for words is a doubt.
  const alt = block.alt === '' ? '""' : escapeInline(block.alt);
  return `![${alt}](${pictures[block.picture] ?? ''}${title})`;
}

/** Escapes a paragraph: its inline marks, and what at its start would begin another kind of block. */
function escapeParagraph(text: string): string {
  return escapeInline(text)
    .replace(atStart, (run) => `\\${run}`)
    .replace(ordered, '$1\\$2');
}

/** Escapes what is markup inside a line. A tag and a template mark are written so that nothing takes them for live. */
function escapeInline(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?=[A-Za-z/!?])/g, '&lt;')
    .replace(/[*`[\]]/g, '\\$&')
    .replace(/~~/g, '\\~\\~')
    .replace(/_/g, (mark, at: number, whole: string) =>
      /[A-Za-z0-9]/.test(whole.charAt(at - 1)) && /[A-Za-z0-9]/.test(whole.charAt(at + 1)) ? mark : '\\_',
    )
    .replace(/\{(?=[{%#])|(?<=\{)[{%#]/g, '\\$&')
    .replace(/\|/g, '\\|');
}

function tableText(rows: readonly string[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string => {
    const filled = Array.from({ length: width }, (_, index) => escapeInline(cells[index] ?? ''));
    return `| ${filled.join(' | ')} |`;
  };
  const [head = [], ...rest] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...rest.map(line)].join('\n');
}
