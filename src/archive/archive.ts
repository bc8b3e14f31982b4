import { recordFolders } from '../model/kinds.ts';
import type {
  ArchiveRecord,
  Article,
  ArticleSection,
  CopiedFile,
  Issue,
  Newsletter,
  OwnPage,
  Person,
  Picture,
  Records,
  Redirect,
  Site,
  Statements,
  Vocabulary,
} from './types.ts';

/** The parts of a checked archive, every reference resolved and every list in its order. */
export interface ArchiveParts extends Records, Statements {
  site: Site;
  vocabulary: Vocabulary;
  /** Newest first. */
  issues: Issue[];
  /** In the order of `site.yaml`; none where there is one newsletter alone. */
  newsletters: Newsletter[];
  /** Oldest issue first, then by order. */
  articles: Article[];
  /** Those that articles stood in, as the vocabulary lists them, then by their ids. */
  articleSections: ArticleSection[];
  /** The archive's own pages, by name, `about` among them. */
  pages: OwnPage[];
  /** Exactly the people with the role of the roster, `model-worker` unless `site.yaml` names another. */
  roster: Person[];
  redirects: Redirect[];
  /** The files that are served as they are. */
  copied: CopiedFile[];
  /** Every picture that a page shows. */
  pictures: Picture[];
}

/** The checked archive: the one global of the templates. */
export interface Archive extends ArchiveParts {
  /** Every record that has a page, kind after kind. */
  readonly records: ArchiveRecord[];
  /** What the archive says of itself above what the generator says. */
  readonly about: OwnPage | undefined;
  /** The newest issue, if there is any. */
  readonly latest: Issue | undefined;
}

/** A class, so that Eleventy hands what it holds to every page as it is; plain global data would be merged anew into each. */
class Held {}

/** Puts the parts of an archive together. */
export function archiveOf(parts: ArchiveParts): Archive {
  return Object.assign(new Held(), {
    ...parts,
    records: recordsOf(parts),
    about: parts.pages.find(({ id }) => id === 'about'),
    latest: parts.issues[0],
  });
}

/** Every record that has a page, kind after kind. */
export function recordsOf(records: Records): ArchiveRecord[] {
  return recordFolders.flatMap((folder): ArchiveRecord[] => records[folder]);
}
