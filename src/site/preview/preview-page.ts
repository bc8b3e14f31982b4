import { escapeHtml } from '../html/escape.ts';

/** Where the preview's own files are, under the site's base; no page of a site is there. */
export const previewPath = '__preview/';

/** What is told instead of a page while the site cannot be made. */
export interface Explanation {
  language: string;
  title: string;
  help: string;
  items: { place: string; message: string; quoted: string; fix: string }[];
}

/** A page with what is wrong; it comes back as the page that was asked for when that is mended. */
export function explanationPage(
  { language, title, help, items }: Explanation,
  base: string,
  version: number,
): string {
  const list = items.map(
    ({ place, message, quoted, fix }) =>
      `<li><p><code>${escapeHtml(place)}</code></p><p><strong>${escapeHtml(message)}</strong></p>
${quoted === '' ? '' : `<pre>${escapeHtml(quoted)}</pre>`}${fix === '' ? '' : `<p>${escapeHtml(fix)}</p>`}</li>`,
  );
  return withReload(
    `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><link rel="stylesheet" href="${base}${previewPath}style.css"></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(help)}</p>
<ol>${list.join('\n')}</ol></main></body></html>`,
    base,
    version,
  );
}

/** The style of that page. */
export const explanationStyle = `body { font: 18px/1.7 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } li { margin-bottom: 1.5rem; } li p { margin: 0.25rem 0; }
pre { overflow-x: auto; background: #f4f0e8; padding: 0.5rem 1rem; line-height: 1.3; }
`;

/** A page with the script that loads it again when it has changed; a page that only leads on stays as it is. */
export function withReload(html: string, base: string, version: number): string {
  if (html.includes('http-equiv="refresh"')) return html;
  const script = `<script src="${base}${previewPath}reload.js?version=${version}" defer></script>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end);
}

/** The script: it listens to the version of the site, and loads the page again when that is not the page's own. */
export const reloadScript = `(() => {
  const script = document.currentScript.src;
  const own = new URL(script).searchParams.get('version');
  const events = new EventSource(new URL('events', script));
  events.onmessage = ({ data }) => { if (data !== own) location.reload(); };
})();
`;
