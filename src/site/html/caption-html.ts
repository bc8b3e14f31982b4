import { inAnyLanguage } from '../../locales/tables.ts';
import { type Html, html } from './html.ts';

/** Who made a picture, at the end of its caption, in any language: （王纲 摄）, 王纲/摄, Photo: A. Crane. */
const credit = new RegExp(`^(.*?\\s*)((?:${inAnyLanguage(({ credits }) => credits.picture)}))$`, 'su');

/** A credit is looked for in the last characters of a caption, as many as these. */
const longest = 80;

/** The caption of a picture, with the credit at its end marked; the words stay as they are printed. */
export function captionHtml(text: string): Html | '' {
  if (text === '') return '';
  const start = Math.max(0, text.length - longest);
  const [, before = '', maker = ''] = credit.exec(text.slice(start)) ?? [];
  if (maker === '') return html`<figcaption>${text}</figcaption>`;
  return html`<figcaption>${text.slice(0, start)}${before}<small class="credit">${maker}</small></figcaption>`;
}
