import type { Archive } from '../../archive/archive.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { xmlTemplates } from '../engine/xml-templates.ts';
import { latestEntries } from './entry.ts';
import { jsonFeed } from './json-feed.ts';
import { recordEntries } from './record-entries.ts';

/** The feeds of the latest articles in three formats, and one of each record. */
export function* feedFiles(archive: Archive): Generator<MachineFile> {
  const { site } = archive;
  const render = xmlTemplates(site);
  const subtitle = site.description || site.tagline;
  const latest = { title: site.title, subtitle, page: '', entries: latestEntries(archive) };
  yield { path: 'feed.xml', content: render('atom', { ...latest, path: 'feed.xml' }) };
  yield { path: 'rss.xml', content: render('rss', { ...latest, path: 'rss.xml' }) };
  yield { path: 'feed.json', content: jsonFeed(site, { ...latest, path: 'feed.json' }) };

  for (const record of archive.records) {
    const path = `${record.path}feed.xml`;
    const head = { title: `${record.name} · ${site.title}`, subtitle: '', page: record.path };
    yield { path, content: render('atom', { ...head, path, entries: recordEntries(record, site) }) };
  }
}
