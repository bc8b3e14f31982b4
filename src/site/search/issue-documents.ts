import type { Archive } from '../../archive/archive.ts';
import { creditTexts } from '../../archive/places.ts';
import type { ArticleSection, Attachment, Issue, Newsletter, Site } from '../../archive/types.ts';
import { fullIssueDate } from '../../rendering/issue/issue-date.ts';
import { issueHeading } from '../../rendering/issue/issue-name.ts';
import type { SearchDocument } from '../../search/document.ts';
import { statedBlocks, textBlock } from './printed-text.ts';

/** What there is of issues: each with what is printed on it, their files, the sections of articles, the newsletters, the archive itself. */
export function issueDocuments(archive: Archive): SearchDocument[] {
  const { site } = archive;
  return [
    ...archive.issues.map((issue) => issueDocument(issue, site)),
    ...archive.issues.flatMap((issue) =>
      issue.attachments.map((attachment, index) => attachmentDocument(attachment, index, issue, site)),
    ),
    ...archive.articleSections.map(sectionDocument),
    ...archive.newsletters.map(newsletterDocument),
    siteDocument(site),
  ];
}

/** What a document says of the issue that it is of, whose language is its own, and that results can be filtered by it. */
export function inIssue(
  issue: Issue,
  site: Site,
): Pick<SearchDocument, 'lang' | 'date' | 'issueTitle' | 'facets'> {
  const { id, lang, date } = issue;
  const label = issueHeading(issue, site);
  return { lang, date, issueTitle: label, facets: { issue: [{ value: id, label }] } };
}

function issueDocument(issue: Issue, site: Site): SearchDocument {
  const { number, kind, title } = issue;
  const { numbered, kinds } = site.strings.issue;
  const fields = site.model.told.issues.fields.filter(({ meta }) => meta.searched || meta.printed);
  const names = [title, number && numbered(number), kind ? kinds[kind] : ''].filter(Boolean);
  return {
    kind: 'issue',
    url: issue.path,
    title: issueHeading(issue, site),
    names,
    ...inIssue(issue, site),
    blocks: [
      ...textBlock('paragraph', '', fullIssueDate(issue, site.language)),
      ...statedBlocks(issue, fields, site),
      ...textBlock('paragraph', 'credits', creditTexts(issue.credits).join(' ')),
    ],
  };
}

/** A file that is published with an issue: found by what it is called, there where the issue's page lists it. */
function attachmentDocument(
  { title, name }: Attachment,
  index: number,
  issue: Issue,
  site: Site,
): SearchDocument {
  return {
    kind: 'attachment',
    url: `${issue.path}#attachment-${index + 1}`,
    title,
    ...inIssue(issue, site),
    blocks: textBlock('paragraph', '', name),
  };
}

function sectionDocument({ name, path }: ArticleSection): SearchDocument {
  return { kind: 'section', url: path, title: name, blocks: [] };
}

function newsletterDocument({ title, tagline, publisher, path }: Newsletter): SearchDocument {
  const blocks = [tagline, publisher?.name ?? ''].flatMap((text) => textBlock('paragraph', '', text));
  return { kind: 'newsletter', url: path, title, blocks };
}

/** The archive itself: what its pages say at their head and foot. */
function siteDocument(site: Site): SearchDocument {
  const { title, tagline, description, publisher, rights, contact, nav = [] } = site;
  const said = [tagline, description, publisher?.name, rights, ...nav.map(({ label }) => label)];
  const blocks = [...said, ...Object.values(contact ?? {})].flatMap((text) =>
    typeof text === 'string' ? textBlock('paragraph', '', text) : [],
  );
  return { kind: 'page', url: '', title, blocks };
}
