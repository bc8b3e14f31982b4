import type { Archive } from '../../archive/archive.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { xmlTemplates } from '../engine/xml-templates.ts';
import { latestEntries } from './entry.ts';
import { jsonFeed } from './json-feed.ts';
import { recordEntries } from './record-entries.ts';

/** The feeds of the latest articles, of the archive and of each of its newsletters, in three formats, and one of each record. */
export function* feedFiles(archive: Archive): Generator<MachineFile> {
  const { site } = archive;
  const render = xmlTemplates(site);
  const whole = { ...site, path: '', tagline: site.description || site.tagline, issues: archive.issues };
  for (const { path: page, title, tagline, publisher, issues } of [whole, ...archive.newsletters]) {
    const author = publisher?.name ?? title;
    const latest = { title, subtitle: tagline, author, page, entries: latestEntries(archive, issues) };
    const [atom, rss, json] = [`${page}feed.xml`, `${page}rss.xml`, `${page}feed.json`] as const;
    yield { path: atom, content: render('atom', { ...latest, path: atom }) };
    yield { path: rss, content: render('rss', { ...latest, path: rss }) };
    yield { path: json, content: jsonFeed(site, { ...latest, path: json }) };
  }

  for (const record of archive.records) {
    const path = `${record.path}feed.xml`;
    const head = {
      title: `${record.name} · ${site.title}`,
      subtitle: '',
      author: site.publisher?.name ?? site.title,
    };
    yield {
      path,
      content: render('atom', { ...head, page: record.path, path, entries: recordEntries(record, site) }),
    };
  }
}
