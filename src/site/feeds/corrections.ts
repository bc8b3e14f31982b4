import type { Article } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { strings } from '../../locales/readers.ts';
import { type Html, html } from '../html/html.ts';

/** The corrections of an article as HTML for the foot of its feed entry; empty when there are none. */
export function correctionsHtml(article: Article, language: Language): Html | '' {
  if (article.corrections.length === 0) return '';
  const words = strings(language).article;
  const items = article.corrections.map(({ date, was, is, note }) => {
    const sentence = [date, words.correction(was, is), note].filter(Boolean).join(' ');
    return html`<li>${sentence}</li>`;
  });
  return html`<h2>${words.corrections}</h2><ul>${items}</ul>`;
}
