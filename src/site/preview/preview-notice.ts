import { escapeHtml } from '../html/escape.ts';
import { previewPath } from './preview-page.ts';

/** What every page of a preview says of itself when it shows a part of the archive. */
export interface Notice {
  language: string;
  /** What it is, for those who hear it. */
  label: string;
  /** One short line. */
  summary: string;
  /** What there is to know, a sentence each. */
  details: string[];
  /** The name of the list of all issues. */
  all: string;
}

/** The page with a notice at its end, which stays in sight; a page that only leads on stays as it is. */
export function withNotice(html: string, notice: Notice, base: string): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0 || html.includes('http-equiv="refresh"')) return html;
  const { language, label, summary, all } = notice;
  const aside = `<aside id="preview-notice" lang="${language}" aria-label="${escapeHtml(label)}">
<link rel="stylesheet" href="${base}${previewPath}notice.css">
<details><summary><span role="status">${escapeHtml(summary)}</span></summary>
<div>${noticeDetails(notice)}</div><p><a href="${base}${previewPath}issues/">${escapeHtml(all)}</a></p></details></aside>
`;
  return html.slice(0, end) + aside + html.slice(end);
}

/** What changes of a notice while a page is open. */
export function noticeEvent(notice: Notice): string {
  return `event: notice\ndata: ${JSON.stringify([notice.summary, noticeDetails(notice)])}\n\n`;
}

function noticeDetails({ details }: Notice): string {
  return details.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('');
}

/** The style of the notice. */
export const noticeStyle = `#preview-notice { position: sticky; bottom: 0; z-index: 9; max-width: none; margin: 0; padding: 0;
  font: 0.8125rem/1.5 sans-serif; color: #222; background: #f4f0e8; border-top: 1px solid #8a8272; text-align: start; }
#preview-notice summary { padding: 0.5em 1em; cursor: pointer; }
#preview-notice summary:focus-visible, #preview-notice a:focus-visible { outline: 2px solid #a3161b; outline-offset: -2px; }
#preview-notice p { margin: 0; padding: 0 1em 0.5em; overflow-wrap: anywhere; }
#preview-notice a { display: inline-block; padding: 0.5em 0; color: inherit; }
@media (prefers-color-scheme: dark) { #preview-notice { color: #e8e2d6; background: #24211c; } }
@media print { #preview-notice { display: none; } }
`;

/** The page that lists all issues by year, newest first; each is made when it is opened. */
export function allIssuesPage({ language, all }: Notice, ids: readonly string[], base: string): string {
  const years = new Map<string, string[]>();
  for (const id of [...ids].reverse()) {
    const year = id.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), id]);
  }
  const lists = [...years].map(([year, list]) => {
    const links = list.map((id) => `<a href="${base}issues/${id}/">${id}</a>`);
    return `<details><summary>${year} (${list.length})</summary><p>${links.join('\n')}</p></details>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(all)}</title><link rel="stylesheet" href="${base}${previewPath}style.css"></head>
<body><main><h1>${escapeHtml(all)}</h1>
${lists.join('\n')}</main></body></html>`;
}
