import { type Language, type Problem, ProblemList } from '../content/problem.ts';
import { RootReader } from '../content/root-reader.ts';
import { Archive } from './archive.ts';
import { type ArrangedRecords, arrangeIssues, arrangeRecords } from './arrange.ts';
import { checkArticles } from './check-articles.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkNames, checkParents } from './check-records.ts';
import { EvidenceResolver } from './evidence-resolver.ts';
import { linkCredits } from './link-credits.ts';
import { findMentions } from './mentions.ts';
import type { NamedIssues } from './named-issues.ts';
import { readIssues } from './read-issues.ts';
import { placesOfRecords, type ReadRecords, readRecords } from './read-records.ts';
import { type ArchiveWindow, ReadScope } from './read-scope.ts';
import { guessLanguage, readSite } from './read-site.ts';
import { redirectsOf } from './redirects.ts';
import { registerArticles } from './register-articles.ts';
import { resolveRecords } from './resolve-records.ts';
import { resolveEvents, resolveFigures } from './resolve-statements.ts';
import { resolvingOf, vocabularyOf } from './resolving.ts';
import type { Article } from './types.ts';
import { warnOfFigures } from './warn-of-figures.ts';
import { warnOfTexts } from './warn-of-texts.ts';

/** How to load: with drafts for the preview, with another address than `site.yaml`'s, in another language, in part. */
export interface LoadOptions {
  drafts?: boolean;
  siteUrl?: string | undefined;
  language?: Language | undefined;
  /** What is read and shown; all of it when there is no window. */
  window?: ArchiveWindow | undefined;
  /** What was found in records when a part was read before. */
  named?: NamedIssues | undefined;
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
  const scope = new ReadScope(options.window, options.named);
  const drafts = options.drafts ?? false;
  const shows = (article: Article): boolean => drafts || !article.draft;
  const read = readSite(reader, options.siteUrl || undefined);
  const language =
    read?.site.language ??
    guessLanguage(new RootReader(root, new ProblemList()).text('_data/site.yaml') ?? '');
  const readList = readIssues(reader, language, scope);
  const records = readRecords(reader, scope);
  const vocabulary = vocabularyOf(records, language);
  const shown = arrangeIssues(readList, drafts, problems);
  const { articles, issues } = registerArticles(readList, shown, problems, scope);

  const evidence = new EvidenceResolver(articles, shows, scope, problems);
  const use = resolvingOf(vocabulary, records, evidence, problems);
  resolveRecords(records, use);
  const figures = resolveFigures(records, issues, use);
  const events = resolveEvents(records, issues, use);
  evidence.warnOfHidden();
  const arranged = arrangeRecords(records, use, vocabulary);
  const placeOf = placesOfRecords(records);
  checkNames(arranged, placeOf, problems);
  checkParents(arranged, placeOf, problems);
  const publisher =
    read && use.organizations.get(read.publisher || undefined, () => read.yaml.placeOf(['publisher']));

  checkArticles(reader, readList);
  checkLinks(readList, {
    records: scope.isWhole ? pathsOf(arranged) : pathsOnFile(records),
    scope,
    shows,
    problems,
  });
  const pictures = await checkPictures(reader, readList, shows);
  warnOfTexts(readList, problems);
  warnOfFigures(figures, records, problems);
  const redirects = redirectsOf(readList, arranged, placeOf, problems);
  linkCredits(shown, arranged.people);

  const answer = { problems: problems.sorted(), language: options.language ?? language };
  if (!read || problems.hasErrors) return { archive: undefined, ...answer };
  const inside = shown.filter((issue) => scope.shows(issue));
  const ordered = inside.flatMap((issue) => issue.articles);
  findMentions(ordered, [...arranged.people, ...arranged.organizations, ...arranged.initiatives]);
  const archive = new Archive({
    site: { ...read.site, publisher },
    vocabulary,
    issues: [...inside].reverse(),
    articles: ordered,
    ...arranged,
    figures,
    events,
    redirects,
    pictures,
  });
  return { archive, ...answer };
}

function pathsOf({ people, organizations, initiatives }: ArrangedRecords): string[] {
  return [...people, ...organizations, ...initiatives].map(({ path }) => path);
}

/** The addresses of all records that have a file, whether or not anything that was read made them. */
function pathsOnFile(records: ReadRecords): string[] {
  return (['people', 'organizations', 'initiatives'] as const).flatMap((kind) => {
    const { files, unread } = records[kind];
    return [...files.map(({ id }) => id), ...unread].map((id) => `${kind}/${id}/`);
  });
}
