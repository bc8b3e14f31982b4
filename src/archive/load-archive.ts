import { join } from 'node:path';
import { fileStart } from '../content/place.ts';
import { type Language, type Problem, ProblemList } from '../content/problem.ts';
import { RootReader } from '../content/root-reader.ts';
import { Archive } from './archive.ts';
import { arrangeIssues, arrangeRecords } from './arrange.ts';
import { checkArticles } from './check-articles.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkNames, checkParents } from './check-records.ts';
import { EvidenceResolver } from './evidence-resolver.ts';
import { linkCredits } from './link-credits.ts';
import { findMentions } from './mentions.ts';
import { type ReadIssue, readIssues } from './read-issues.ts';
import { readRecords } from './read-records.ts';
import { guessLanguage, readSite } from './read-site.ts';
import { RecordIndex } from './record-index.ts';
import { redirectsOf } from './redirects.ts';
import { type Resolving, resolveRecords, termIndex, vocabularyOf } from './resolve-records.ts';
import { resolveEvents, resolveFigures } from './resolve-statements.ts';
import type { Article, Initiative, Issue, Organization, Person } from './types.ts';
import { warnOfTexts } from './warn-of-texts.ts';

/** How to load: with drafts for the preview, with another address than `site.yaml`'s, in another language. */
export interface LoadOptions {
  drafts?: boolean;
  siteUrl?: string | undefined;
  language?: Language | undefined;
}

/** A checked archive and every problem of every file; the archive is undefined when any is an error. */
export interface LoadedArchive {
  archive: Archive | undefined;
  problems: Problem[];
  /** The language to tell the problems in: the one asked for, else the site's. */
  language: Language;
}

/** Reads and checks all content under a root (a folder with `_data/` and `src/issues/`), each file once. */
export async function loadArchive(root: string, options: LoadOptions = {}): Promise<LoadedArchive> {
  const problems = new ProblemList();
  const reader = new RootReader(root, problems);
  const read = readSite(reader, options.siteUrl);
  const language =
    read?.site.language ??
    guessLanguage(new RootReader(root, new ProblemList()).text('_data/site.yaml') ?? '');
  const readIssueList = readIssues(reader, language);
  const records = readRecords(reader);
  const vocabulary = vocabularyOf(records, language);

  const articles = new RecordIndex<Article>('unknown-article', problems);
  const issues = new RecordIndex<Issue>('unknown-issue', problems);
  const shown = arrangeIssues(readIssueList, options.drafts ?? false, problems);
  registerArticles(readIssueList, shown, articles, issues, problems);

  const use: Resolving = {
    problems,
    evidence: new EvidenceResolver(articles, problems),
    language,
    people: new RecordIndex<Person>('unknown-person', problems),
    organizations: new RecordIndex<Organization>('unknown-organization', problems),
    initiatives: new RecordIndex<Initiative>('unknown-initiative', problems),
    categories: termIndex('unknown-term', vocabulary.categories, problems),
    roles: termIndex('unknown-term', vocabulary.roles, problems),
    bases: termIndex('unknown-term', vocabulary.bases, problems),
    kinds: termIndex('unknown-term', vocabulary.kinds, problems),
  };
  resolveRecords(records, use);
  const figures = resolveFigures(records, issues, use);
  const events = resolveEvents(records, issues, use);
  const arranged = arrangeRecords(records, use, vocabulary);
  checkNames(arranged, problems);
  checkParents(arranged, problems);
  const publisher =
    read && use.organizations.get(read.publisher || undefined, () => read.yaml.placeOf(['publisher']));

  checkArticles(reader, readIssueList);
  checkLinks(readIssueList, problems);
  const pictures = await checkPictures(join(root), readIssueList, problems);
  warnOfTexts(readIssueList, problems);
  const redirects = redirectsOf(readIssueList, arranged, problems);
  linkCredits(shown, arranged.people);

  const sorted = problems.sorted();
  const answer = { problems: sorted, language: options.language ?? language };
  if (!read || problems.hasErrors) return { archive: undefined, ...answer };
  const ordered = shown.flatMap((issue) => issue.articles);
  findMentions(ordered, [...arranged.people, ...arranged.organizations, ...arranged.initiatives]);
  const archive = new Archive({
    site: { ...read.site, publisher },
    vocabulary,
    issues: [...shown].reverse(),
    articles: ordered,
    ...arranged,
    figures,
    events,
    redirects,
    pictures,
  });
  return { archive, ...answer };
}

/** Drafts and faulty articles are known by name, so that what rests on them is told apart from a slip of the pen. */
function registerArticles(
  read: readonly ReadIssue[],
  shown: readonly Issue[],
  articles: RecordIndex<Article>,
  issues: RecordIndex<Issue>,
  problems: ProblemList,
): void {
  for (const { issue, articles: list, faulty } of read) {
    if (shown.includes(issue)) issues.set(issue.id, issue);
    else issues.setFaulty(issue.id);
    for (const id of faulty) articles.setFaulty(id);
    const files = new Map<string, string>();
    const orders = new Map<number, string>();
    for (const { article } of list) {
      const twin = files.get(article.slug);
      if (twin !== undefined)
        problems.error('duplicate-slug', fileStart(article.file), { seen: article.slug, other: twin });
      const rival = orders.get(article.order);
      if (rival !== undefined)
        problems.error('duplicate-order', fileStart(article.file), { seen: article.order, other: rival });
      files.set(article.slug, article.file);
      orders.set(article.order, article.file);
      articles.set(article.id, article);
    }
  }
}
