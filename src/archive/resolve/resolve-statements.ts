import type { YamlFile } from '../../content/yaml.ts';
import { printsNumber } from '../check/numerals.ts';
import type { ReadRecords } from '../read/read-records.ts';
import type { ArchiveEvent, Evidence, Figure, Issue } from '../types.ts';
import { checkPeriod, periodOf } from './periods.ts';
import type { RecordIndex } from './record-index.ts';
import type { Resolving } from './resolving.ts';
import { squeeze } from './squeeze.ts';

/** Resolves the figures of every issue; a figure whose number its words do not print is an error. */
export function resolveFigures(read: ReadRecords, issues: RecordIndex<Issue>, use: Resolving): Figure[] {
  return read.figures.files.flatMap(({ id: issueId, value, yaml }) => {
    const issue = issues.get(issueId, () => yaml.placeOf([]));
    const seen = new Set<string>();
    return value.flatMap((entry, index): Figure[] => {
      if (seen.has(entry.id))
        use.problems.error('duplicate-figure', yaml.placeOf([index, 'id']), { seen: entry.id });
      seen.add(entry.id);
      checkPeriod(entry.period, yaml, [index, 'period'], use.problems);
      const evidence = use.evidence.resolve(entry.evidence, yaml, [index, 'evidence']);
      checkPrinted(entry, evidence, yaml, index, use);
      const initiative = use.initiatives.get(entry.initiative, () => yaml.placeOf([index, 'initiative']));
      const organization = use.organizations.get(entry.organization, () =>
        yaml.placeOf([index, 'organization']),
      );
      if (!issue || use.evidence.isHidden(entry.evidence, yaml)) return [];
      const figure: Figure = {
        key: `${issue.id}/${entry.id}`,
        id: entry.id,
        issue,
        value: entry.value,
        unit: entry.unit ?? '',
        qualifier: entry.qualifier ?? '',
        counts: entry.counts,
        period: periodOf(entry.period),
        initiative,
        organization,
        evidence,
      };
      initiative?.figures.push(figure);
      organization?.figures.push(figure);
      for (const article of new Set(evidence.map((item) => item.article))) article.figures.push(figure);
      return [figure];
    });
  });
}

/** Resolves the events of every issue, in order of date. */
export function resolveEvents(read: ReadRecords, issues: RecordIndex<Issue>, use: Resolving): ArchiveEvent[] {
  const events = read.events.files.flatMap(({ id: issueId, value, yaml }) => {
    const issue = issues.get(issueId, () => yaml.placeOf([]));
    return value.flatMap((entry, index): ArchiveEvent[] => {
      checkPeriod(entry.period, yaml, [index, 'period'], use.problems);
      const evidence = use.evidence.resolve(entry.evidence, yaml, [index, 'evidence']);
      const initiative = use.initiatives.get(entry.initiative, () => yaml.placeOf([index, 'initiative']));
      const organization = use.organizations.get(entry.organization, () =>
        yaml.placeOf([index, 'organization']),
      );
      const people = use.people.all(entry.people, (at) => yaml.placeOf([index, 'people', at]));
      if (!issue || use.evidence.isHidden(entry.evidence, yaml)) return [];
      const { date, title } = entry;
      const event: ArchiveEvent = {
        issue,
        date,
        title,
        initiative,
        organization,
        people,
        period: periodOf(entry.period),
        evidence,
      };
      initiative?.events.push(event);
      organization?.events.push(event);
      for (const article of new Set(evidence.map((item) => item.article))) article.events.push(event);
      return [event];
    });
  });
  return events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function checkPrinted(
  entry: ReadRecords['figures']['files'][number]['value'][number],
  evidence: readonly Evidence[],
  yaml: YamlFile,
  index: number,
  use: Resolving,
): void {
  if (evidence.length < entry.evidence.length) return;
  const words = evidence.map((item) => squeeze(item.quote).normalize('NFKC')).join('\n');
  const plain = words.replace(/(\d),(?=\d{3})/g, '$1');
  if (!printsNumber(plain, entry.value)) {
    use.problems.error('figure-not-printed', yaml.placeOf([index, 'value']), { seen: entry.value });
  }
  if (entry.unit !== undefined && !words.includes(squeeze(entry.unit).normalize('NFKC'))) {
    use.problems.error('unit-not-printed', yaml.placeOf([index, 'unit']), { seen: entry.unit });
  }
}
