import type { Article, Site } from '../../archive/types.ts';
import { correctionSentence } from '../../rendering/article/preparation.ts';
import { type Html, html } from '../../rendering/html/html.ts';

/** The corrections of an article as HTML for the foot of its feed entry; empty when there are none. */
export function correctionsHtml(article: Article, { strings }: Site): Html | '' {
  if (article.corrections.length === 0) return '';
  const words = strings.article;
  const items = article.corrections.map(
    (correction) => html`<li>${correction.date} ${correctionSentence(correction, words)}</li>`,
  );
  return html`<h2>${words.corrections}</h2><ul>${items}</ul>`;
}
