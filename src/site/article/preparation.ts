import type { Article, Site } from '../../archive/types.ts';
import { type Strings, strings } from '../../locales/readers.ts';
import type { Repair } from '../../model/article.ts';
import { formatDate } from '../format/dates.ts';
import { escapeHtml } from '../html/escape.ts';

/** How the text came to be as it stands: what was repaired, what was corrected since, what is not stated. */
export function articlePreparation(article: Article, site: Site): string {
  const t = strings(site.language).article;
  const repairs = article.repairs.map((repair) => `<li>${escapeHtml(repairSentence(repair, t))}</li>`);
  const note = article.source?.note ? `<p>${escapeHtml(article.source.note)}</p>` : '';
  const list = repairs.length === 0 ? '' : `<ul>${repairs.join('')}</ul>`;
  return `${corrections(article, site)}<section aria-labelledby="repairs"><h2 id="repairs">${t.repairs}</h2>
<p>${preface(article, t)}</p>${list}${note}${notStated(article, site)}</section>
`;
}

/** A repair as a sentence for readers. */
export function repairSentence(repair: Repair, t: Strings['article']): string {
  const end = repair.certainty === 'inferred' ? t.inferred : '';
  switch (repair.kind) {
    case 'join':
      return t.repairKinds.join(repair.before, repair.after) + end;
    case 'split':
      return t.repairKinds.split(repair.before, repair.after) + end;
    case 'move':
      return t.repairKinds.move(repair.text, target(repair.to, t)) + end;
    case 'remove':
      return t.repairKinds.remove(repair.text) + end;
    case 'replace':
      return t.repairKinds.replace(repair.before, repair.after) + end;
  }
}

function target(to: string, t: Strings['article']): string {
  if (to === 'lead') return t.moveTargets.lead;
  return to === 'end' ? t.moveTargets.end : t.moveTargets.before(to);
}

function preface(article: Article, t: Strings['article']): string {
  if (!article.source?.file) return t.noSource;
  return article.repairs.length === 0 ? t.noRepairs : t.repairsNote;
}

function notStated(article: Article, site: Site): string {
  const t = strings(site.language);
  const rows: [string, string][] = [
    [t.article.publication, article.source?.publication ?? ''],
    [t.article.page, article.page],
    [t.article.issueNumber, article.issue.number],
  ];
  const items = rows.map(([term, value]) => {
    const said = value === '' ? `<dd class="unstated">${t.notStated}</dd>` : `<dd>${escapeHtml(value)}</dd>`;
    return `<div><dt>${term}</dt>${said}</div>`;
  });
  return `<dl class="line">${items.join('')}</dl>`;
}

function corrections(article: Article, site: Site): string {
  if (article.corrections.length === 0) return '';
  const t = strings(site.language).article;
  const items = article.corrections.map(({ date, was, is, note }) => {
    const time = `<time datetime="${date}">${formatDate(date, site.language)}</time>`;
    return `<li>${time} ${escapeHtml(t.correction(was, is))} ${escapeHtml(note)}</li>`;
  });
  return `<section aria-labelledby="corrections"><h2 id="corrections">${t.corrections}</h2><ul>${items.join('')}</ul></section>
`;
}
