import type {
  ArchiveEvent,
  Article,
  Figure,
  Initiative,
  Issue,
  Organization,
  Person,
  Picture,
  Redirect,
  Site,
  Vocabulary,
} from './types.ts';

/** The parts of a checked archive, every reference resolved and every list in its order. */
export interface ArchiveParts {
  site: Site;
  vocabulary: Vocabulary;
  /** Newest first. */
  issues: Issue[];
  /** Oldest issue first, then by order. */
  articles: Article[];
  /** By reading (pinyin), then id. */
  people: Person[];
  organizations: Organization[];
  initiatives: Initiative[];
  figures: Figure[];
  /** By date. */
  events: ArchiveEvent[];
  redirects: Redirect[];
  /** Every picture that a page shows. */
  pictures: Picture[];
}

/**
 * The checked archive: the one global of the templates. It is a class so that Eleventy hands it to
 * every page as it is; plain global data would be merged anew into each of them.
 */
export class Archive implements ArchiveParts {
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  readonly issues: Issue[];
  readonly articles: Article[];
  readonly people: Person[];
  readonly organizations: Organization[];
  readonly initiatives: Initiative[];
  readonly figures: Figure[];
  readonly events: ArchiveEvent[];
  readonly redirects: Redirect[];
  readonly pictures: Picture[];

  constructor(parts: ArchiveParts) {
    this.site = parts.site;
    this.vocabulary = parts.vocabulary;
    this.issues = parts.issues;
    this.articles = parts.articles;
    this.people = parts.people;
    this.organizations = parts.organizations;
    this.initiatives = parts.initiatives;
    this.figures = parts.figures;
    this.events = parts.events;
    this.redirects = parts.redirects;
    this.pictures = parts.pictures;
  }

  /** The model-worker roster: exactly the people with a `model-worker` role. */
  get roster(): Person[] {
    return this.people.filter((person) => person.onRoster);
  }

  /** The newest issue, if there is any. */
  get latest(): Issue | undefined {
    return this.issues[0];
  }
}
