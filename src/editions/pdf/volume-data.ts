import { textOfPlace } from '../../archive/places.ts';
import type { Issue, Site } from '../../archive/types.ts';
import { formatOf } from '../../locales/tables.ts';
import { type ListName, recordFolders } from '../../model/kinds.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { issueHeading } from '../../rendering/issue/issue-name.ts';
import { listLabel } from '../../rendering/lists/labels.ts';
import type { TemplateData } from '../../typeset/typesetter.ts';
import type { EditionTools, FinishedYear } from '../edition.ts';
import { printedCredits } from '../text/printed-credits.ts';
import { keyOfName, NameMarks } from './name-marks.ts';
import { articleData, closingNotes } from './paper-data.ts';
import type { PaperPictures } from './paper-pictures.ts';

/** A year's issues as the template of a volume wants them. */
export function volumeData(
  { year, path, issues }: FinishedYear,
  { archive: { site }, palette }: EditionTools,
  pictures: PaperPictures,
): TemplateData {
  const t = site.strings;
  const publisher = site.publisher?.name ?? '';
  const articles = issues.flatMap((issue) => issue.articles);
  const title = `${site.title} ${t.editions.bound(year)}`;
  return {
    palette,
    title,
    author: publisher,
    masthead: { title: site.title, tagline: site.tagline, publisher, name: '' },
    year: t.editions.bound(year),
    span: t.editions.issuesBound(issues.length),
    words: { contents: t.editions.contents, index: t.editions.index, notes: t.editions.notes },
    issues: issues.map((issue) => ({
      title: issueHeading(issue, site),
      number: issue.number && t.issue.numbered(issue.number),
      empty: issue.articles.length === 0 ? t.issue.noArticles : '',
      articles: issue.articles.map((article) => articleData(article, site, pictures, new NameMarks(article))),
      credits: printedCredits(issue.credits, site.language),
    })),
    index: indexOf(issues, site),
    notes: closingNotes({ articles }, site),
    imprint: [
      title,
      publisher,
      t.editions.issuesBound(issues.length),
      site.rights && t.rights(site.rights),
      absoluteUrl(site, path),
    ].filter((line) => line !== ''),
  };
}

/** The records that a year's articles name, kind after kind, under each of the names that are printed. */
function indexOf(issues: readonly Issue[], site: Site) {
  const named = new Map<ListName, Map<string, { name: string; sort: string }>>();
  const { key, compare } = formatOf(site.language).sorting;
  for (const article of issues.flatMap((issue) => issue.articles))
    for (const { record, place, start, end } of article.mentions) {
      const name = textOfPlace(article, place).slice(start, end);
      const entries = named.get(record.folder) ?? new Map();
      const reading = 'reading' in record && name === record.name ? record.reading : '';
      const sort = key({ id: record.id, name, reading });
      named.set(record.folder, entries.set(keyOfName(record, name), { name, sort }));
    }
  return recordFolders.flatMap((folder) => {
    const entries = [...(named.get(folder) ?? [])].map(([id, entry]) => ({ key: id, ...entry }));
    entries.sort((a, b) => compare(a.sort, b.sort) || (a.key < b.key ? -1 : 1));
    return entries.length === 0 ? [] : [{ title: listLabel(folder, site.strings), entries }];
  });
}
