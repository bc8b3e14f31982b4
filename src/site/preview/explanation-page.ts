import { type Html, html, safe } from '../../rendering/html/html.ts';

/** What is told instead of a page while the site cannot be made. */
export interface Explanation {
  language: string;
  title: string;
  help: string;
  items: { place: string; message: string; quoted: string; fix: string }[];
}

/** A page with what is wrong; it turns into the page that was asked for when that is mended. */
export function explanationPage({ language, title, help, items }: Explanation): string {
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${safe(style)}</style></head>
<body><main><h1>${title}</h1><p>${help}</p>
<ol>${items.map(itemHtml)}</ol></main></body></html>`.val;
}

function itemHtml({ place, message, quoted, fix }: Explanation['items'][number]): Html {
  return html`<li><p><code>${place}</code></p><p><strong>${message}</strong></p>
${quoted === '' ? '' : html`<pre>${quoted}</pre>`}${fix === '' ? '' : html`<p>${fix}</p>`}</li>
`;
}

const style = `body { font: 18px/1.7 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } li { margin-bottom: 1.5rem; } li p { margin: 0.25rem 0; }
pre { overflow-x: auto; background: #f4f0e8; padding: 0.5rem 1rem; line-height: 1.3; }`;
