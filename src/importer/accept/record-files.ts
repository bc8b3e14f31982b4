import type { Review } from '../review/review.ts';
import { type YamlValue, yamlText } from '../write/yaml-text.ts';

/** A record's file, relative to the root. */
export interface RecordFile {
  file: string;
  text: string;
}

interface Quoted {
  article: string;
  quote: string;
  occurrence?: number | undefined;
}

/** The files of the records that an editor confirmed: entries with one id make one record. */
export function recordFiles(review: Review): RecordFile[] {
  return [
    ...grouped(review.people).map(([id, entries]) => recordFile('people', id, person(entries))),
    ...grouped(review.organizations).map(([id, entries]) => {
      const [{ name, kind }] = entries;
      return recordFile('organizations', id, { name, kind, evidence: evidenceOf(entries) });
    }),
    ...grouped(review.initiatives).map(([id, entries]) => {
      const [{ name, form, category }] = entries;
      return recordFile('initiatives', id, { name, form, category, evidence: evidenceOf(entries) });
    }),
  ];
}

/** The figures that were confirmed, as entries for `_data/figures/<issue>.yaml`; ids that are taken get a number. */
export function figureEntries(figures: Review['figures'], taken: Set<string>): YamlValue[] {
  return figures.map(({ id, value, unit, qualifier, counts, period, ...quoted }) => {
    let own = id;
    for (let number = 2; taken.has(own); number += 1) own = `${id}-${number}`;
    taken.add(own);
    return { id: own, value, unit, qualifier, counts, period, evidence: evidenceOf([quoted]) };
  });
}

/** The events that were confirmed, as entries for `_data/events/<issue>.yaml`. */
export function eventEntries(events: Review['events']): YamlValue[] {
  return events.map(({ date, title, period, ...quoted }) => ({
    date,
    title,
    period,
    evidence: evidenceOf([quoted]),
  }));
}

function person(entries: NonEmpty<Review['people'][number]>): YamlValue {
  const [{ name, reading }] = entries;
  const roles = entries.flatMap((entry) =>
    entry.role === undefined
      ? []
      : [{ role: entry.role, basis: entry.basis ?? 'named', evidence: evidenceOf([entry]) }],
  );
  const honours = entries.flatMap((entry) =>
    entry.honour === undefined ? [] : [{ name: entry.honour, evidence: evidenceOf([entry]) }],
  );
  const plain = entries.filter(({ role, honour }) => role === undefined && honour === undefined);
  return {
    name,
    reading,
    roles: roles.length > 0 ? roles : undefined,
    honours: honours.length > 0 ? honours : undefined,
    evidence: plain.length > 0 ? evidenceOf(plain) : undefined,
  };
}

function evidenceOf(entries: readonly Quoted[]): YamlValue {
  return entries.map(({ article, quote, occurrence }) => ({
    article,
    quote,
    occurrence: occurrence === undefined ? undefined : String(occurrence),
  }));
}

function recordFile(kind: string, id: string, value: YamlValue): RecordFile {
  const schema = `# yaml-language-server: $schema=../../_site/data/schema/${kind}.schema.json\n`;
  return { file: `_data/${kind}/${id}.yaml`, text: schema + yamlText(value) };
}

type NonEmpty<Item> = [Item, ...Item[]];

/** Entries by id, in the order of their first. */
function grouped<Item extends { id: string }>(items: readonly Item[]): [string, NonEmpty<Item>][] {
  const groups = new Map<string, NonEmpty<Item>>();
  for (const item of items) {
    const group = groups.get(item.id);
    if (group) group.push(item);
    else groups.set(item.id, [item]);
  }
  return [...groups];
}
