import type { Archive } from '../../archive/archive.ts';
import type {
  ArchiveEvent,
  ArchiveRecord,
  Article,
  Attachment,
  Figure,
  Issue,
  Newsletter,
  Period,
  Person,
  Site,
  TextPage,
} from '../../archive/types.ts';
import { plannedDownloads } from '../../editions/downloads.ts';
import { formatOf } from '../../locales/tables.ts';
import type { PrintedAt } from '../../model/field.ts';
import type { ListName } from '../../model/kinds.ts';
import { ownValues } from '../../model/own-fields.ts';
import { contentsOf, linkAddresses, openingWords } from '../../rendering/article/article-texts.ts';
import { preparationOf } from '../../rendering/article/preparation.ts';
import { printedFields } from '../../rendering/article/printed-fields.ts';
import { absoluteUrl, dialled, href } from '../../rendering/format/address.ts';
import { formatDate, formatPeriod } from '../../rendering/format/dates.ts';
import { figureValue } from '../../rendering/format/figure-value.ts';
import { fileNote } from '../../rendering/format/file-note.ts';
import { renderArticleBody } from '../../rendering/html/article-body.ts';
import { coverHtml, type PictureLoading } from '../../rendering/html/picture-html.ts';
import { fullIssueDate, issueDate, timeOf } from '../../rendering/issue/issue-date.ts';
import {
  calendarLabel,
  calendarName,
  issueHeading,
  issueName,
  issueReference,
  issueTitle,
  nameInNewsletter,
} from '../../rendering/issue/issue-name.ts';
import {
  type CalendarSlot,
  type CalendarYear,
  calendarYears,
  slotName,
} from '../../rendering/lists/calendar.ts';
import { byForm, byLetter, byTerm, byYear } from '../../rendering/lists/groups.ts';
import { allIssues, type IssuesPage, yearsOfIssue } from '../../rendering/lists/issue-lists.ts';
import { listLabel } from '../../rendering/lists/labels.ts';
import { citations } from '../article/citation.ts';
import { factsOf } from '../article/facts.ts';
import { contentLang, frameLang, versionsOf } from '../article/languages.ts';
import { assetPath, searchModules } from '../assets/assets.ts';
import { contentSecurityPolicy } from '../assets/csp.ts';
import { cardFor } from '../cards/card-set.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { frontGroups, frontInOrder } from '../issue/front-groups.ts';
import { issueSteps } from '../issue/issue-steps.ts';
import { printPath } from '../issue/printed-issues.ts';
import { serializeJsonLd } from '../json-ld/node.ts';
import { dataJsonLd, homeJsonLd, timelineJsonLd } from '../json-ld/pages.ts';
import { searchFacets, searchScope, searchTexts } from '../search/search-texts.ts';
import { figureBars } from '../views/figure-bars.ts';
import { articleHead, issueHead, newsletterHead, recordHead, sectionHead } from '../views/heads.ts';
import { pagePath } from '../views/list-pages.ts';
import { waysIn } from '../views/navigation.ts';
import type { SectionPage } from '../views/paged-lists.ts';
import { passagesOf } from '../views/passages.ts';
import { quotationsOf } from '../views/quotations.ts';
import { recordFacts, recordStatements } from '../views/record-facts.ts';
import type { RecordPage } from '../views/record-pages.ts';
import { statementAnchor } from '../views/statement-places.ts';

/** What the filters know of the site that is made. */
type Known = Pick<SiteRun, 'assets' | 'cards' | 'pictures' | 'printed' | 'editions' | 'preview'> & {
  archive: { site: Site };
};

type Issues = Pick<Archive, 'issues' | 'site'>;

/** The filters of the templates, by name: `{{ issue.date | date }}`. */
export function templateFilters(run: Known) {
  const { archive, assets, cards, pictures, printed, editions, preview } = run;
  const { site } = archive;
  const { language, strings: t } = site;
  const calendars = new Map<Issues, CalendarYear[]>();
  /** The calendar of an archive, reckoned once for all the pages that show some of it. */
  const calendarOf = (archive: Issues): CalendarYear[] => {
    const known = calendars.get(archive) ?? calendarYears(allIssues(archive));
    calendars.set(archive, known);
    return known;
  };
  return {
    // Addresses.
    href: (path: string) => href(site, path),
    absoluteUrl: (path: string) => absoluteUrl(site, path),
    asset: (name: string) => href(site, assetPath(assets, name)),
    pagePath,
    /** The address of the page that prints the issue whole; empty when there is none. */
    printAddress: (issue: Issue) => (printed.has(issue.id) ? printPath(issue) : ''),
    /** The forms in which the issue or year of the page at an address goes out. */
    downloads: (path: string) => plannedDownloads(path, editions.planned, { site, preview }),
    /** The sharing pictures of the page at an address. */
    sharingPictures: (path: string) => cardFor(cards, path),

    // Texts in the site's language, and for machines.
    date: (date: string) => formatDate(date, language),
    issueDate: (issue: Issue) => issueDate(issue, language),
    /** The date of an issue for machines, too. */
    issueTime: (issue: Issue) => timeOf(issue, issueDate(issue, language)),
    fullIssueTime: (issue: Issue) => timeOf(issue, fullIssueDate(issue, language)),
    period: (period: Period | undefined) => formatPeriod(period, language),
    figureValue: (figure: Figure) => figureValue(figure, language),
    /** An issue's name beside its date, beside that of its newsletter, and with both; as others refer to it; and in a calendar. */
    issueName: (issue: Issue) => issueName(issue, site),
    nameInNewsletter: (issue: Issue) => nameInNewsletter(issue, site),
    firstHeadline: ({ articles: [first] }: Issue) => first?.title ?? '',
    issueHeading: (issue: Issue) => issueHeading(issue, site),
    issueTitle: (issue: Issue) => issueTitle(issue, site),
    issueReference: (issue: Issue) => issueReference(issue, site),
    calendarName: (issue: Issue) => calendarName(issue, site),
    calendarLabel: (issue: Issue) => calendarLabel(issue, site),
    slotName: (slot: CalendarSlot) => slotName(slot, site),
    /** What stands between the items of a list. */
    separators: (items: readonly { text: string }[]) =>
      formatOf(language).separators(items.map(({ text }) => text)),
    fileNote: (attachment: Attachment) => fileNote(attachment, language),
    listLabel: (list: ListName) => listLabel(list, t),
    contentSecurityPolicy: (path: string) => contentSecurityPolicy(path, site),
    searchScope: (of: Site) =>
      searchScope(
        of,
        searchModules(assets, (path) => href(of, path)),
      ),
    searchTexts,
    searchFacets,
    dialled,
    serializeJsonLd,

    // What a page shows, arranged: `{% for group in people | byLetter %}`.
    byLetter: (people: readonly Person[]) => byLetter(people, language),
    byForm,
    byTerm,
    byYear,
    passagesOf,
    quotationsOf,
    statementAnchor,
    waysIn,
    frontGroups: (issue: Issue) => frontGroups(issue, site),
    frontInOrder,
    issueSteps: (issue: Issue) => issueSteps(issue, site),
    calendarOf,
    yearsOfIssue: (issue: Issue, archive: Issues) => yearsOfIssue(issue, () => calendarOf(archive)),
    hasUndated: (years: readonly CalendarYear[]) => years.some(({ undated }) => undated.length > 0),
    figureBars: (figures: Figure[]) => figureBars(figures, language),
    recordFacts: (page: RecordPage) => recordFacts(page, site),
    recordStatements: (record: ArchiveRecord) => recordStatements(record, site),

    // The parts of an article: `{{ article | articleBody }}`.
    articleBody: (article: TextPage) => renderArticleBody(article, { site, pictures }),
    /** The body as one of several on a page that is printed. */
    printedBody: (article: Article) => renderArticleBody(article, { site, pictures, medium: 'print' }),
    cover: (article: Article, when: PictureLoading = 'first') => coverHtml(article, { site, pictures, when }),
    contents: contentsOf,
    opening: openingWords,
    facts: (article: Article) => factsOf(article, site),
    preparation: (article: Article) => preparationOf(article, site),
    ownFields: (issue: Issue) => ownValues(issue, site.model.told.issues.fields),
    printedFields: (article: Article, spot: PrintedAt) => printedFields(article, spot, site),
    citations: (article: Article) => citations(article, site),
    contentLang: (thing: Article | Issue, around = language) => contentLang(thing, around),
    frameLang: (thing: Article | Issue) => frameLang(thing, site),
    versionsOf,
    linkAddresses,

    // For the `head` of a template's front matter: `head: ({ issue }, { issueHead }) => issueHead(issue)`.
    articleHead: (article: Article) => articleHead(article, site),
    issueHead: (issue: Issue) => issueHead(issue, site),
    recordHead: (page: RecordPage) => recordHead(page, site),
    dataJsonLd: () => dataJsonLd(site),
    newsletterHead: (page: IssuesPage) => newsletterHead(page, site),
    sectionHead: (page: SectionPage) => sectionHead(page, site),
    homeJsonLd: (newsletters: readonly Newsletter[]) => homeJsonLd(site, newsletters),
    timelineJsonLd: (events: readonly ArchiveEvent[]) => timelineJsonLd(events, site),
  };
}
