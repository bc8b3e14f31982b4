import { type Problem, ProblemList } from '../content/problem.ts';
import { RootReader } from '../content/root-reader.ts';
import type { Language } from '../locales/language.ts';
import { merge } from '../locales/merge.ts';
import type { Strings } from '../locales/readers.ts';
import { type Archive, archiveOf, recordsOf } from './archive.ts';
import { checkArchive } from './check/check-archive.ts';
import { type ReadOptions, readArchive } from './read/read-archive.ts';
import type { ReadSite } from './read/read-site.ts';
import { listIssues } from './resolve/arrange.ts';
import { leaveOut } from './resolve/leave-out.ts';
import { linkCredits } from './resolve/link-credits.ts';
import { findMentions } from './resolve/mentions.ts';
import type { NamedPublisher } from './resolve/publisher.ts';
import { resolveArchive } from './resolve/resolve-archive.ts';
import { siteStrings } from './resolve/site-strings.ts';
import type { Issue, TextPage } from './types.ts';

/** How to load: with drafts for the preview, in another language, with what `ReadOptions` say. */
export interface LoadOptions extends ReadOptions {
  drafts?: boolean;
  language?: Language | undefined;
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
  const { drafts = false, errorsOnly = false, today } = options;
  const shows = (text: TextPage): boolean => drafts || !text.draft;
  const reader = options.open?.(problems) ?? new RootReader(root, problems);
  const read = readArchive(reader, options);
  const showing = { drafts, shows, problems };
  const resolved = await resolveArchive(read, showing);
  const found = await checkArchive(reader, read, resolved, { ...showing, errorsOnly, today });
  const { settings, language, model, pages, publicFiles } = read;
  const { issues: shown, newsletters, articleSections, vocabulary, publisher } = resolved;
  const answer = {
    problems: problems.sorted(),
    language: options.language ?? language,
    content: { site: settings?.site, publisher, issues: shown },
  };
  if (!settings || problems.hasErrors) return { archive: undefined, ...answer };
  const articles = shown.flatMap((issue) => issue.articles);
  const told = leaveOut({ ...resolved.records, ...resolved.statements }, articles, model);
  linkCredits(shown, told.people);
  findMentions(articles, recordsOf(told));
  const strings = merge<Strings>(siteStrings(language, settings.sections, vocabulary), read.strings);
  const archive = archiveOf({
    site: { ...settings.site, publisher, strings },
    vocabulary,
    issues: listIssues(shown),
    newsletters,
    articles,
    articleSections,
    ...told,
    pages: pages.pages.map(({ of }) => of).filter(shows),
    ...found,
    copied: [...publicFiles, ...shown.flatMap((issue) => issue.attachments)],
  });
  return { archive, ...answer };
}
