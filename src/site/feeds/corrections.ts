import type { Article } from '../../archive/types.ts';
import type { Language } from '../../content/problem.ts';
import { strings } from '../../locales/readers.ts';
import { escapeHtml } from '../html/escape.ts';

/** The corrections of an article as HTML for the foot of its feed entry; empty when there are none. */
export function correctionsHtml(article: Article, language: Language): string {
  if (article.corrections.length === 0) return '';
  const words = strings(language).article;
  const items = article.corrections.map(({ date, was, is, note }) => {
    const sentence = [date, words.correction(was, is), note].filter(Boolean).join(' ');
    return `<li>${escapeHtml(sentence)}</li>`;
  });
  return `<h2>${words.corrections}</h2><ul>${items.join('')}</ul>`;
}
