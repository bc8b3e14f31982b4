import type { Handbook } from './handbooks.ts';

const look = `
  * { box-sizing: border-box; margin: 0 }
  body { background: #fff; font: 15px/1.7 'Noto Sans CJK SC', sans-serif; color: #1f2328 }
  :lang(en) body { font-family: 'Liberation Sans', 'DejaVu Sans', sans-serif }
  main { width: 860px; padding: 16px; background: #eef1f4 }
  .window { background: #fff; border: 1px solid #c5ccd3; border-radius: 8px; overflow: hidden }
  .bar { padding: 6px 14px; background: #dfe4e9; font-size: 13px; color: #47505a }
  .dark { background: #1d2430; color: #e8edf2 }
  pre { padding: 12px 16px; font: 14px/1.65 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace; white-space: pre-wrap; overflow-wrap: anywhere }
  pre b { color: #7fd1a0; font-weight: normal }
  mark { background: #fff0a8; color: inherit }
  .page { padding: 14px 22px }
  .page h3 { margin: 10px 0 4px; font-size: 17px }
  .page ul { padding: 0 0 0 4px; list-style: none }
  .page li.box::before { content: '☐ ' ; font-size: 18px }
  .page p { margin: 6px 0 }
  code { background: #eef1f4; padding: 1px 5px; border-radius: 4px; font-size: 13px }
  ol { display: flex; gap: 14px; padding: 0; list-style: none }
  ol li { flex: 1; background: #fff; border: 1px solid #c5ccd3; border-radius: 8px; padding: 14px; font-size: 14px }
  ol b { display: block; font-size: 16px; margin-bottom: 8px }
  .button { display: inline-block; margin-top: 8px; padding: 3px 12px; border: 1px solid #8c959f; border-radius: 6px; background: #f6f8fa; font-size: 13px }
  .go { background: #1f883d; border-color: #1f883d; color: #fff }
  .drop { margin-top: 8px; border: 2px dashed #8c959f; border-radius: 6px; padding: 14px; text-align: center; color: #47505a }
  table { border-collapse: collapse; margin: 8px 0; font-size: 14px }
  td, th { border: 1px solid #d0d7de; padding: 4px 10px; text-align: left }
  .note { padding-top: 8px; font-size: 12px; color: #59636e; text-align: right }`;

/** The pages that become the pictures of a manual. */
export class HandbookPages {
  readonly #book: Handbook;

  constructor(book: Handbook) {
    this.#book = book;
  }

  /** A terminal with a command and what it printed. */
  terminal(command: string, output: string): string {
    const printed = `<pre><b>$ ${escapeHtml(command)}</b>\n${escapeHtml(output.trimEnd())}</pre>`;
    return this.#whole(
      `<div class="window dark"><div class="bar">${this.#book.words.terminal}</div>${printed}</div>`,
    );
  }

  /** A file in an editor; the answers that were changed are marked. */
  editor(file: string, lines: readonly string[]): string {
    const text = lines
      .map((line) => escapeHtml(line).replace('- accept: yes', '- <mark>accept: yes</mark>'))
      .join('\n');
    return this.#whole(
      `<div class="window"><div class="bar">${escapeHtml(file)}</div><pre>${text}</pre></div>`,
    );
  }

  /** A pull request's text as it is shown. `html` comes from a Markdown renderer that lets no HTML through. */
  pullRequest(title: string, html: string): string {
    const boxes = html.replaceAll('<li>[ ] ', '<li class="box">');
    return this.#whole(
      `<div class="window"><div class="bar">Pull request · ${escapeHtml(title)}</div><div class="page">${boxes}</div></div>`,
    );
  }

  /** The steps on GitHub's own page, drawn: its page is not ours to photograph. */
  dropSteps(): string {
    const { words, document } = this.#book;
    const buttons = [
      '<br><span class="button">Add file ▾</span> → <span class="button">Upload files</span>',
      `<div class="drop">Drag files here<br>${escapeHtml(document.name)}</div>`,
      '<br><span class="button go">Commit changes</span>',
    ];
    const steps = words.drop.map(
      ([head, text], at) => `<li><b>${'①②③'.charAt(at)} ${head}</b>${text}${buttons[at] ?? ''}</li>`,
    );
    return this.#whole(`<ol>${steps.join('')}</ol><p class="note">${words.drawn}</p>`);
  }

  #whole(body: string): string {
    return `<!doctype html><html lang="${this.#book.language}"><meta charset="utf-8"><style>${look}</style><main>${body}</main></html>`;
  }
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
