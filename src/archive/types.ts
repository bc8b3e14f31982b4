import type { Block } from '../content/block.ts';
import type { Strings } from '../locales/readers.ts';
import type { ArticleFile } from '../model/article.ts';
import type { IssueFile } from '../model/issue.ts';
import type { Model } from '../model/model.ts';
import type { PageFile } from '../model/page.ts';
import type { SiteFile } from '../model/site.ts';
import type { VocabularyList } from '../model/vocabulary.ts';
import type { ArchiveRecord, Person, Resolved, Statements, VocabularyTerm } from './record-types.ts';

export type * from './record-types.ts';

/**
 * Whose archive it is. `base` is the path that everything is served under, `/` or `/gongkan/`; `url` is the origin with
 * it, and has a final slash like those of the other archives.
 */
export type Site = Omit<
  Resolved<SiteFile>,
  'publisher' | 'newsletters' | 'nav' | 'sections' | 'fields' | 'allow_numbers'
> & {
  origin: string;
  base: string;
  publisher: Publisher | undefined;
  /** What the menu leads to, when `site.yaml` says it. */
  nav: NavEntry[] | undefined;
  /** The kinds of the archive, with its own fields and without what the site leaves out. */
  model: Model;
  /** What readers see: the texts of the site's language, those of the archive's own in their place. */
  strings: Strings;
};

/** What an entry of the menu leads to: a section or page by its path under the base, or the address of another site. */
export interface NavEntry {
  to: string;
  /** Empty for what is called as its section or page is. */
  label: string;
}

/** Who publishes the newsletter; `path` leads to the organization's page and is empty where there is none. */
export interface Publisher {
  name: string;
  path: string;
}

/** One of the newsletters of an archive that has several. */
export interface Newsletter {
  id: string;
  title: string;
  tagline: string;
  frequency: Site['frequency'];
  publisher: Publisher | undefined;
  /** The address under the base: `newsletters/<id>/`. */
  path: string;
  /** Newest first. */
  issues: Issue[];
}

/** A role and a name as printed. */
export interface Credit {
  role: string;
  name: string;
  /** The person's record, where exactly one has this name and this line as its evidence. */
  person: Person | undefined;
}

/** One issue of the newsletter: what its file says, and its articles. */
export type Issue = Omit<Resolved<IssueFile>, 'attachments' | 'newsletter' | 'supplement_to'> & {
  attachments: Attachment[];
  /** `2023-04-26`, `2023-04-26-b` or `2023-04`. */
  id: string;
  /** Undefined where the archive has one newsletter alone. */
  newsletter: Newsletter | undefined;
  supplement_to: Issue | undefined;
  /** What came with it, in order. */
  supplements: Issue[];
  /** The other issues of its date. */
  alongside: readonly Issue[];
  /** In the order of their numbers. */
  articles: Article[];
  /** The address under the site's base: `issues/2023-04-26/`. */
  path: string;
  /** The file that it was read from, relative to the root. */
  file: string;
  /** The neighbours of its newsletter. */
  previous: Issue | undefined;
  next: Issue | undefined;
};

/** A file that is published with an issue. */
export interface Attachment extends CopiedFile {
  /** The file's name, as the issue gives it. */
  name: string;
  title: string;
  /** The media type. */
  type: string;
  /** How large it is. */
  bytes: number;
  isSound: boolean;
}

/** A section of the newsletter (栏目) with the articles that it was printed above. */
export interface ArticleSection {
  id: string;
  /** As printed. */
  name: string;
  /** The address under the base: `sections/<id>/`. */
  path: string;
  /** Of the newest issue first, in the order of the issue. */
  articles: Article[];
}

/** A picture that an article shows. */
export interface Picture {
  /** The file, relative to the root. */
  file: string;
  alt: string;
}

/** One article: what its front matter says, its text, and what the archive finds for it. */
export type Article = Omit<Resolved<ArticleFile>, 'cover'> & {
  /** `2023-04-26/ning-xin-ju-li`. */
  id: string;
  slug: string;
  order: number;
  issue: Issue;
  /** The section that it stood in. */
  inSection: ArticleSection | undefined;
  cover: Picture | undefined;
  blocks: Block[];
  /** `issues/2023-04-26/ning-xin-ju-li/`. */
  path: string;
  file: string;
  /** The neighbours in its newsletter, oldest to newest. */
  previous: Article | undefined;
  next: Article | undefined;
  /** The same article in other languages: what it was translated from, and what was translated from either, oldest first. */
  translations: readonly Article[];
  /** What it mentions, first mentions first. */
  mentions: Mention[];
  /** The statements that rest on its words. */
  evidence: Evidence[];
} & Statements;

/** A text that has a page: an article, or a page of the archive's own. */
export type TextPage = Pick<
  Article,
  'title' | 'blocks' | 'path' | 'file' | 'cover' | 'mentions' | 'evidence' | 'draft' | 'lang' | 'former'
>;

/** A page of the archive's own. */
export type OwnPage = Resolved<PageFile> &
  TextPage & {
    /** Its file's name: `charter`. */
    id: string;
    /** What the menu calls it; empty when it is not there. */
    nav: string;
  };

/** A file that is served as it is: `file` is relative to the root, `path` to the site's base. */
export interface CopiedFile {
  file: string;
  path: string;
}

/** A place where an article names a record. `start` and `end` are UTF-16 offsets into the block's text. */
export interface Mention {
  record: ArchiveRecord;
  article: Article;
  /** A block's id, or `title`, `byline`, `credits`. */
  place: string;
  start: number;
  end: number;
  /** Whether the article's page links it: the first mention in running text. */
  linked: boolean;
}

/** A quotation found in its article. */
export interface Evidence {
  article: Article;
  quote: string;
  /** A block's id, or `title`, `byline`, `credits`. */
  place: string;
  /** UTF-16 offsets into the block's text; 0, 0 outside the blocks. */
  start: number;
  end: number;
  /** The address under the base, with the anchor: `issues/2023-04-26/slug/#p7`. */
  path: string;
}

/** The vocabulary in the site's language, in the order of its lists. */
export type Vocabulary = Record<VocabularyList, VocabularyTerm[]>;

/** A former address and where it leads now; both under the base. */
export interface Redirect {
  from: string;
  to: string;
}
