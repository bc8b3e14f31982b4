import type { Archive } from '../../archive/archive.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { atomFeed } from './atom.ts';
import { createClock } from './clock.ts';
import { latestEntries } from './entry.ts';
import { jsonFeed } from './json-feed.ts';
import { recordFeed, recordFeedPath } from './record-feed.ts';
import { rssFeed } from './rss.ts';

/** The feeds of the latest articles in three formats, and one of each record. */
export function* feedFiles(archive: Archive): Generator<MachineFile> {
  const { site } = archive;
  const entries = latestEntries(archive);
  const head = { title: site.title, subtitle: site.description || site.tagline, page: '' };
  yield { path: 'feed.xml', content: atomFeed(site, { ...head, path: 'feed.xml' }, entries) };
  yield { path: 'rss.xml', content: rssFeed(site, { ...head, path: 'rss.xml' }, entries) };
  yield { path: 'feed.json', content: jsonFeed(site, { ...head, path: 'feed.json' }, entries) };

  const clock = createClock(site.timezone);
  for (const record of archive.records) {
    yield { path: recordFeedPath(record), content: recordFeed(site, record, clock) };
  }
}
