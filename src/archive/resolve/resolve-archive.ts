import type { ProblemList } from '../../content/problem.ts';
import type { ReadArchive } from '../read/read-archive.ts';
import type {
  ArticleSection,
  Issue,
  Newsletter,
  Records,
  Statements,
  TextPage,
  Vocabulary,
  VocabularyTerm,
} from '../types.ts';
import { arrangeIssues, arrangeRecords } from './arrange.ts';
import { sectionsOf } from './article-sections.ts';
import { EvidenceResolver } from './evidence-resolver.ts';
import { linkSupplements } from './link-supplements.ts';
import { linkTranslations } from './link-translations.ts';
import { namePublishers, newslettersOf } from './newsletters.ts';
import { type NamedPublisher, publisherOf } from './publisher.ts';
import type { RecordIndex } from './record-index.ts';
import { registerArticles } from './register-articles.ts';
import { resolveRecords } from './resolve-records.ts';
import { resolveStatements } from './resolve-statements.ts';
import { resolvingOf, vocabularyOf } from './resolving.ts';

/** What an archive is once every reference leads to what it names, drafts left out unless they are asked for. */
export interface ResolvedArchive {
  /** From old to new. */
  issues: readonly Issue[];
  newsletters: Newsletter[];
  articleSections: ArticleSection[];
  vocabulary: Vocabulary;
  /** The roles of the vocabulary by id; undefined where its file is at fault. */
  roles: RecordIndex<VocabularyTerm> | undefined;
  records: Records;
  statements: Statements;
  publisher: NamedPublisher | undefined;
}

/** What is shown, and who hears of problems. */
export interface Showing {
  drafts: boolean;
  /** Whether a text gets a page. */
  shows: (text: TextPage) => boolean;
  problems: ProblemList;
}

/** Ties together what was read: issues in their order, records and statements with what they name and the words that they rest on. */
export async function resolveArchive(
  read: ReadArchive,
  { drafts, shows, problems }: Showing,
): Promise<ResolvedArchive> {
  const { settings, language, model } = read;
  const vocabulary = vocabularyOf(read.records, language);
  const newsletters = newslettersOf(read, problems);
  const shown = arrangeIssues(read.issues, drafts, problems);
  const { articles, issues } = registerArticles(read, shown, problems);
  linkSupplements(read, issues, shown, problems);
  const articleSections = await sectionsOf(shown, read, problems);
  linkTranslations(read, articles, shows, problems);
  const evidence = new EvidenceResolver(articles, shows, problems);
  const use = resolvingOf(vocabulary, read.records, evidence, model.kinds, problems);
  resolveRecords(read.records, use);
  const statements = resolveStatements(read.records, issues, use);
  evidence.warnOfHidden();
  const records = arrangeRecords(use, language);
  const organizations = use.records.get('organizations') ?? new Map();
  const publisher =
    settings &&
    publisherOf(settings.publisher, organizations, () => settings.yaml.placeOf(['publisher']), problems);
  if (settings) namePublishers(newsletters, settings, organizations, publisher, problems);
  const roles = use.terms.get('roles');
  return { issues: shown, newsletters, articleSections, vocabulary, roles, records, statements, publisher };
}
