import type { Archive } from '../archive/archive.ts';
import type { Issue, Site } from '../archive/types.ts';
import { byYear } from '../rendering/lists/groups.ts';
import { allIssues } from '../rendering/lists/issue-lists.ts';
import type { Edition, EditionFile, EditionTools, FinishedYear } from './edition.ts';
import { editions } from './editions.ts';

/** Of how many of the newest issues editions are made when `site.yaml` says nothing. */
const usualNewest = 100;

/** One form of one issue or year: all of its files are made and linked, or none. */
export interface PlannedEdition {
  edition: Edition;
  /** What it is of, where that is an issue. */
  issue?: Issue;
  /** The address of the page that links it, under the base. */
  page: string;
  files: readonly EditionFile[];
}

/** The editions of a site, the newest issue's first and after the issues the years, as far as the settings want them. */
export function planEditions(tools: EditionTools): PlannedEdition[] {
  const { archive } = tools;
  const forms = wantedEditions(archive.site);
  const ofIssues = editedIssues(archive).flatMap((issue) =>
    forms.map((edition) => ({ edition, issue, page: issue.path, files: edition.ofIssue(issue, tools) })),
  );
  const ofYears = boundYears(archive).flatMap((year) =>
    forms.map((edition) => ({ edition, page: year.path, files: edition.ofYear?.(year, tools) ?? [] })),
  );
  const taken = takenPaths(archive);
  return [...ofIssues, ...ofYears].filter(
    ({ edition, page, files }) =>
      files.length > 0 &&
      !files.some(({ path }) => taken.has(path)) &&
      // A form that is shown has a page, and may have a folder.
      !(files.some(({ shown }) => shown) && taken.has(`${page}${edition.id}`)),
  );
}

/**
 * The addresses that are not an edition's: of files that editors publish, of articles, and of what leads to these, each with what
 * it is called without its ending, and with the folders that it lies in.
 */
function takenPaths({ copied, articles, redirects }: Archive): Set<string> {
  const pages = [...articles.map(({ path }) => path), ...redirects.map(({ from }) => from)];
  const files = [...copied.map(({ path }) => path), ...pages.map((path) => `${path}index.html`)];
  const beginnings = (path: string) => [...path.matchAll(/[./]|$/g)].map(({ index }) => path.slice(0, index));
  return new Set(files.flatMap(beginnings));
}

/** The forms that a site wants: all but those that it turns off. */
export function wantedEditions({ editions: settings }: Pick<Site, 'editions'>): Edition[] {
  return editions.filter(({ id }) => settings?.[id] !== false);
}

/** The issues that editions are made of, the newest first. */
export function editedIssues({ issues, site }: Pick<Archive, 'issues' | 'site'>): readonly Issue[] {
  return issues.slice(0, site.editions?.newest ?? usualNewest);
}

/**
 * How many issues a year has at most that is bound when `site.yaml` says nothing: two a week. A year of a daily makes a book of
 * a thousand pages, for which the typesetter takes seconds and a gigabyte of memory.
 */
const mostBound = 104;

/** The years that are bound: those that are over, as the issues tell it and no clock, the newest first. */
export function boundYears(archive: Pick<Archive, 'issues' | 'site'>): FinishedYear[] {
  const wanted = archive.site.editions?.volumes;
  if (wanted === false) return [];
  const { path, issues } = allIssues(archive);
  const [, ...finished] = byYear(issues);
  return finished
    .filter(({ items }) => wanted || items.length <= mostBound)
    .map(({ label: year, items }) => ({ year, path: `${path}${year}/`, issues: items.toReversed() }));
}
