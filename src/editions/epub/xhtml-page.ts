import { xmlText } from '../../files/xml-text.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';
import { html, type Part } from '../../rendering/html/html.ts';

/** A page of a book as XHTML; its body tells the style sheet whether its language parts words. */
export function xhtmlPage({ title, lang, body }: { title: string; lang: Language; body: Part }): string {
  const look = formatOf(lang).typesetting.wordSpaces ? 'spaced' : 'unspaced';
  return xmlText(
    String(html`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body class="${look}">
${body}
</body>
</html>
`),
  );
}
