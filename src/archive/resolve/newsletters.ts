import type { Place, ProblemList } from '../../content/problem.ts';
import { reportTwice } from '../../content/twice.ts';
import type { ReadArchive } from '../read/read-archive.ts';
import type { ReadSite } from '../read/read-site.ts';
import type { ArchiveRecord, Newsletter } from '../types.ts';
import { publisherOf } from './publisher.ts';
import { RecordIndex } from './record-index.ts';

/**
 * The newsletters that `site.yaml` lists, each with no issues yet, and every issue tied to its own: one that names none is of the
 * first, which one warning says. Without `site.yaml` nobody knows which there are.
 */
export function newslettersOf(
  { settings, issues, placeIn }: ReadArchive,
  problems: ProblemList,
): Newsletter[] {
  if (!settings) return [];
  const index = new RecordIndex<Newsletter>('unknown-newsletter', problems);
  settings.newsletters.forEach(({ id, title, tagline = '', frequency }) => {
    const own = frequency ?? settings.site.frequency;
    const path = `newsletters/${id}/`;
    index.set(id, { id, title, tagline, frequency: own, publisher: undefined, path, issues: [] });
  });
  const ids = settings.newsletters.map(({ id }) => id);
  reportTwice(ids, (place) => settings.yaml.placeOf(['newsletters', place, 'id']), problems);
  const newsletters = [...index.values()].filter((newsletter) => newsletter !== undefined);
  const [first] = newsletters;
  const unnamed = first ? issues.filter(({ sound, names }) => sound && names.newsletter === undefined) : [];
  if (first && unnamed[0])
    problems.warning('newsletter-unnamed', placeIn(unnamed[0].issue, ['date']), {
      count: unnamed.length,
      seen: first.title,
      id: first.id,
    });
  for (const { issue, names } of issues) {
    const { newsletter } = names;
    issue.newsletter =
      newsletter === undefined ? first : index.named(newsletter, () => placeIn(issue, ['newsletter']));
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
