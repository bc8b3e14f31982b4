import type { Place, ProblemList } from '../../content/problem.ts';
import { reportTwice } from '../../content/twice.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { ReadSite } from '../read/read-site.ts';
import type { ArchiveRecord, Newsletter } from '../types.ts';
import { publisherOf } from './publisher.ts';
import { RecordIndex } from './record-index.ts';

/**
 * The newsletters that `site.yaml` lists, each with no issues yet, and every issue tied to its own: one that names none is of the
 * first, which one warning says. Without `site.yaml` nobody knows which there are.
 */
export function newslettersOf(
  read: ReadSite | undefined,
  issues: readonly ReadIssue[],
  problems: ProblemList,
): Newsletter[] {
  if (!read) return [];
  const index = new RecordIndex<Newsletter>('unknown-newsletter', problems);
  read.newsletters.forEach(({ id, title, tagline = '', frequency }) => {
    const own = frequency ?? read.site.frequency;
    const path = `newsletters/${id}/`;
    index.set(id, { id, title, tagline, frequency: own, publisher: undefined, path, issues: [] });
  });
  const ids = read.newsletters.map(({ id }) => id);
  reportTwice(ids, (place) => read.yaml.placeOf(['newsletters', place, 'id']), problems);
  const newsletters = [...index.values()].filter((newsletter) => newsletter !== undefined);
  const [first] = newsletters;
  const unnamed = first ? issues.filter(({ sound, names }) => sound && names.newsletter === undefined) : [];
  if (first && unnamed[0])
    problems.warning('newsletter-unnamed', unnamed[0].placeOf('date'), {
      count: unnamed.length,
      seen: first.title,
      id: first.id,
    });
  for (const { issue, names, placeOf } of issues) {
    const { newsletter } = names;
    issue.newsletter =
      newsletter === undefined ? first : index.named(newsletter, () => placeOf('newsletter'));
  }
  return newsletters;
}

/** Says of each newsletter who publishes it: whom it names, else the site's publisher. */
export function namePublishers(
  newsletters: readonly Newsletter[],
  { newsletters: written, yaml }: ReadSite,
  organizations: ReadonlyMap<string, ArchiveRecord | undefined>,
  site: Newsletter['publisher'],
  problems: ProblemList,
): void {
  newsletters.forEach((newsletter) => {
    const place = written.findIndex(({ id }) => id === newsletter.id);
    const at = (): Place => yaml.placeOf(['newsletters', place, 'publisher']);
    newsletter.publisher = publisherOf(written[place]?.publisher, organizations, at, problems) ?? site;
  });
}
