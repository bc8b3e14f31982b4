import { fileStart } from '../../content/place.ts';
import type { Place } from '../../content/problem.ts';
import type { RootReader } from '../../content/root-reader.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { guessLanguage, type Language } from '../../locales/language.ts';
import type { Part } from '../../locales/locale.ts';
import type { Strings } from '../../locales/readers.ts';
import { recordFolders, statementFolders } from '../../model/kinds.ts';
import { type Model, usualModel } from '../../model/model.ts';
import type { CopiedFile } from '../types.ts';
import { KeptArchive } from './kept-archive.ts';
import { servedPaths } from './known-files.ts';
import { type ReadIssue, readIssues } from './read-issues.ts';
import { type ReadPages, readPages } from './read-pages.ts';
import { readPublic } from './read-public.ts';
import { type ReadRecords, readRecords } from './read-records.ts';
import { type ReadSite, readSite } from './read-site.ts';
import { readStrings } from './read-strings.ts';
import type { ReadText } from './read-text.ts';

/** The place of a field, by its keys from the top, in the file of a thing. */
export type PlaceIn = (thing: { file: string }, path: readonly PropertyKey[]) => Place;

/** What was read of an archive, each file checked by itself. */
export interface ReadArchive {
  /** What `site.yaml` says; undefined when it has errors. */
  settings: ReadSite | undefined;
  /** The site's language, be its file sound or not. */
  language: Language;
  model: Model;
  /** Newest first. */
  issues: readonly ReadIssue[];
  pages: ReadPages;
  records: ReadRecords;
  /** The texts that stand in place of the language's own. */
  strings: Part<Strings>;
  /** The files of `src/public`. */
  publicFiles: readonly CopiedFile[];
  /** The articles and pages. */
  texts: readonly ReadText[];
  placeIn: PlaceIn;
}

/** How to read: with another address than `site.yaml`'s, with what was kept of an earlier reading. */
export interface ReadOptions {
  siteUrl?: string | undefined;
  /** What was kept of an earlier reading, the changed files forgotten. */
  kept?: KeptArchive | undefined;
}

/** Reads all content under a root, each file once; whatever is amiss with one by itself becomes a problem. */
export function readArchive(reader: RootReader, { siteUrl, kept }: ReadOptions): ReadArchive {
  const settings = readSite(reader, siteUrl || undefined);
  const language = settings?.site.language ?? guessLanguage(reader.quietly().text('_data/site.yaml') ?? '');
  const model = settings?.site.model ?? usualModel;
  const issues = readIssues(reader, language, kept ?? new KeptArchive(), model.kinds);
  const pages = readPages(reader, language);
  const records = readRecords(reader, model.kinds);
  const strings = readStrings(reader, language);
  const publicFiles = readPublic(reader, servedPaths(issues, pages));
  const articles = issues.flatMap((issue) => issue.articles);
  const texts = [...articles.map(({ article, yaml, text }) => ({ of: article, yaml, text })), ...pages.pages];
  const folders = [...recordFolders, ...statementFolders];
  const data = folders.flatMap((folder): { yaml: YamlFile }[] => records[folder].files);
  const placeIn = placesIn([...issues, ...texts, ...data].map(({ yaml }) => yaml));
  return { settings, language, model, issues, pages, records, strings, publicFiles, texts, placeIn };
}

/** A way to the places of some files; of a file that could not be read, its beginning. */
function placesIn(files: readonly (YamlFile | undefined)[]): PlaceIn {
  const byName = new Map(files.flatMap((yaml) => (yaml ? [[yaml.file, yaml]] : [])));
  return ({ file }, path) => byName.get(file)?.placeOf(path) ?? fileStart(file);
}
