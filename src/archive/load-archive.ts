import { fileStart } from '../content/place.ts';
import { type Problem, ProblemList } from '../content/problem.ts';
import { RootReader } from '../content/root-reader.ts';
import { guessLanguage, type Language } from '../locales/language.ts';
import { merge } from '../locales/merge.ts';
import type { Strings } from '../locales/readers.ts';
import type { ArticleFile } from '../model/article.ts';
import { usualModel } from '../model/model.ts';
import { type Archive, archiveOf, recordsOf } from './archive.ts';
import { allowNumbers } from './check/allow-numbers.ts';
import { checkArticles } from './check/check-articles.ts';
import { checkClaims } from './check/check-claims.ts';
import { checkLinks } from './check/check-links.ts';
import { checkPictures } from './check/check-pictures.ts';
import { checkNames, checkParents } from './check/check-records.ts';
import { checkSettings } from './check/check-settings.ts';
import { LinkTargets } from './check/link-targets.ts';
import { warnOfDates } from './check/warn-of-dates.ts';
import { warnOfFigures } from './check/warn-of-figures.ts';
import { warnOfTexts } from './check/warn-of-texts.ts';
import { KeptArchive } from './read/kept-archive.ts';
import { servedPaths, shownFiles } from './read/known-files.ts';
import { readIssues } from './read/read-issues.ts';
import { readPages } from './read/read-pages.ts';
import { readPublic } from './read/read-public.ts';
import { placesOfRecords, readRecords } from './read/read-records.ts';
import { type ReadSite, readSite } from './read/read-site.ts';
import { readStrings } from './read/read-strings.ts';
import type { ReadText } from './read/read-text.ts';
import { arrangeIssues, arrangeRecords, listIssues } from './resolve/arrange.ts';
import { sectionsOf } from './resolve/article-sections.ts';
import { EvidenceResolver } from './resolve/evidence-resolver.ts';
import { leaveOut } from './resolve/leave-out.ts';
import { linkCredits } from './resolve/link-credits.ts';
import { linkSupplements } from './resolve/link-supplements.ts';
import { linkTranslations } from './resolve/link-translations.ts';
import { findMentions } from './resolve/mentions.ts';
import { namePublishers, newslettersOf } from './resolve/newsletters.ts';
import { type NamedPublisher, publisherOf } from './resolve/publisher.ts';
import { redirectsOf } from './resolve/redirects.ts';
import { registerArticles } from './resolve/register-articles.ts';
import { resolveRecords } from './resolve/resolve-records.ts';
import { resolveStatements } from './resolve/resolve-statements.ts';
import { resolvingOf, vocabularyOf } from './resolve/resolving.ts';
import { siteStrings } from './resolve/site-strings.ts';
import type { Article, Issue, TextPage } from './types.ts';

/** How to load: with drafts for the preview, with another address than `site.yaml`'s, in another language. */
export interface LoadOptions {
  drafts?: boolean;
  siteUrl?: string | undefined;
  language?: Language | undefined;
  /** What was kept of an earlier reading, the changed files forgotten. */
  kept?: KeptArchive | undefined;
  /** Leaves out what is said of texts that may be right: a preview shows errors alone. */
  errorsOnly?: boolean | undefined;
  /** The day of the reading, `YYYY-MM-DD`: issues of later days are warned of. Nothing else depends on it. */
  today?: string | undefined;
  /** Opens other files than those under the root: with changes that are only planned. */
  open?: (problems: ProblemList) => RootReader;
}

/** A checked archive and every problem of every file; the archive is undefined when any is an error. */
export interface LoadedArchive {
  archive: Archive | undefined;
  problems: Problem[];
  /** The language to tell the problems in: the one asked for, else the site's. */
  language: Language;
  /** What could be read, errors or not: so that those who check more look into it too. */
  content: ReadContent;
}

/** What could be read of an archive; `site` is undefined when `site.yaml` has errors. */
export interface ReadContent {
  site: ReadSite['site'] | undefined;
  publisher: NamedPublisher | undefined;
  /** From old to new, with the articles that could be read. */
  issues: readonly Issue[];
}

/** Reads and checks all content under a root (a folder with `_data/` and `src/issues/`), each file once. */
export async function loadArchive(root: string, options: LoadOptions = {}): Promise<LoadedArchive> {
  const problems = new ProblemList();
  const reader = options.open?.(problems) ?? new RootReader(root, problems);
  const drafts = options.drafts ?? false;
  const shows = (text: TextPage): boolean => drafts || !text.draft;
  const read = readSite(reader, options.siteUrl || undefined);
  const language = read?.site.language ?? guessLanguage(reader.quietly().text('_data/site.yaml') ?? '');
  const { model } = read?.site ?? { model: usualModel };
  const readList = readIssues(reader, language, options.kept ?? new KeptArchive(), model.kinds);
  const pages = readPages(reader, language);
  const records = readRecords(reader, model.kinds);
  const vocabulary = vocabularyOf(records, language);
  const ownStrings = readStrings(reader, language);
  const newsletters = newslettersOf(read, readList, problems);
  const shown = arrangeIssues(readList, drafts, problems);
  const { articles, issues } = registerArticles(readList, shown, problems);
  linkSupplements(readList, issues, shown, problems);
  const files = new Map(
    readList.toReversed().flatMap((issue) => issue.articles.map(({ article, yaml }) => [article, yaml])),
  );
  const placeIn = (article: Article, field: keyof ArticleFile) =>
    files.get(article)?.placeOf([field]) ?? fileStart(article.file);
  const articleSections = await sectionsOf(shown, {
    language,
    listed: records.vocabulary?.sections,
    placeOf: (article) => placeIn(article, 'section'),
    problems,
  });
  linkTranslations([...files.keys()], articles, {
    placeOf: (article) => placeIn(article, 'translation_of'),
    shows,
    problems,
  });

  const evidence = new EvidenceResolver(articles, shows, problems);
  const use = resolvingOf(vocabulary, records, evidence, model.kinds, problems);
  resolveRecords(records, use);
  const statements = resolveStatements(records, issues, use);
  evidence.warnOfHidden();
  const arranged = arrangeRecords(use, language);
  const placeOf = placesOfRecords(records);
  checkClaims(arranged.people, records, problems);
  checkNames(arranged, placeOf, problems);
  checkParents(arranged, placeOf, problems);
  const paged = recordsOf(arranged).filter(({ folder }) => model.folders.includes(folder));
  const organizations = use.records.get('organizations') ?? new Map();
  const publisher =
    read && publisherOf(read.publisher, organizations, () => read.yaml.placeOf(['publisher']), problems);
  if (read) namePublishers(newsletters, read, organizations, publisher, problems);

  checkArticles(reader, readList, model.kinds);
  const texts: ReadText[] = [
    ...readList.flatMap(({ articles }) =>
      articles.map(({ article, yaml, text }) => ({ of: article, yaml, text })),
    ),
    ...pages.pages,
  ];
  const ownFiles = readPublic(reader, servedPaths(readList, pages));
  const attached = readList.flatMap(({ issue }) => issue.attachments);
  const beside = shownFiles(readList, pages, ownFiles);
  const targets = new LinkTargets({
    issues: readList,
    pages,
    records: [...paged, ...newsletters, ...articleSections].map(({ path }) => path),
    copied: [...ownFiles, ...attached],
    beside,
    has: model.has,
  });
  checkLinks(texts, { targets, shows, problems });
  const pictures = await checkPictures(reader, texts, beside, shows);
  if (!options.errorsOnly) warnOfTexts(readList, problems);
  warnOfDates(readList, options.today, problems);
  warnOfFigures(statements.figures, records, problems);
  const redirects = redirectsOf(texts, paged, placeOf, problems);
  if (read) {
    const linked = [
      ...shown,
      ...newsletters,
      ...articleSections,
      ...texts.map(({ of }) => of).filter(shows),
      ...paged,
      ...ownFiles,
    ];
    const roles = use.terms.get('roles');
    checkSettings(read, { paths: linked.map(({ path }) => path), files: ownFiles, roles, problems });
  }

  if (read) allowNumbers(read.allowed, read.yaml, problems);

  const answer = {
    problems: problems.sorted(),
    language: options.language ?? language,
    content: { site: read?.site, publisher, issues: shown },
  };
  if (!read || problems.hasErrors) return { archive: undefined, ...answer };
  const ordered = shown.flatMap((issue) => issue.articles);
  const told = leaveOut({ ...arranged, ...statements }, ordered, model);
  linkCredits(shown, told.people);
  findMentions(ordered, recordsOf(told));
  const archive = archiveOf({
    site: {
      ...read.site,
      publisher,
      strings: merge<Strings>(siteStrings(language, read.sections, vocabulary), ownStrings),
    },
    vocabulary,
    issues: listIssues(shown),
    newsletters,
    articles: ordered,
    articleSections,
    ...told,
    pages: pages.pages.flatMap(({ of }) => (shows(of) ? [of] : [])),
    redirects,
    pictures,
    copied: [...ownFiles, ...shown.flatMap((issue) => issue.attachments)],
  });
  return { archive, ...answer };
}
