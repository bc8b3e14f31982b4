import { nearest } from '../../content/nearest.ts';
import type { Place, ProblemList } from '../../content/problem.ts';
import type { ArchiveRecord, Publisher } from '../types.ts';

/** Who publishes, and the file that gives the name. */
export interface NamedPublisher extends Publisher {
  file: string;
}

/**
 * Who publishes the newsletter: the organization that `publisher` in `site.yaml` names by its id, or the name that it is in plain
 * words. Words that look like an id are asked about, since a mistyped id would be printed as a name.
 */
export function publisherOf(
  written: string | undefined,
  organizations: ReadonlyMap<string, ArchiveRecord | undefined>,
  place: () => Place,
  problems: ProblemList,
): NamedPublisher | undefined {
  if (written === undefined) return undefined;
  if (organizations.has(written)) return organizations.get(written);
  const near = /^[a-z0-9-]+$/.test(written) ? (nearest(written, organizations.keys()) ?? '') : '';
  if (near !== '' || /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(written)) {
    const code = near === '' ? 'publisher-like-id' : 'publisher-like-id-near';
    problems.warning(code, place(), { seen: written, nearest: near });
  }
  return { name: written, path: '', file: place().file };
}
