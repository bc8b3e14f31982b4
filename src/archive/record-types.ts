import type { Evidence, Issue, Mention, Period } from './types.ts';

/** The kinds of record that have a page. */
export type RecordKind = 'person' | 'organization' | 'initiative';

/** A record with a page of its own. */
export type ArchiveRecord = Person | Organization | Initiative;

/** A word of the vocabulary in the site's language. */
export interface VocabularyTerm {
  id: string;
  label: string;
}

/** An award or title. */
export interface Honour {
  name: string;
  level: string;
  year: string;
  evidence: Evidence[];
}

interface RecordBase {
  id: string;
  name: string;
  aliases: string[];
  /** The address under the base: `people/fu-yu-xiang/`. */
  path: string;
  file: string;
  evidence: Evidence[];
  /** Every mention in the archive, oldest first. */
  mentions: Mention[];
  former: string[];
  /** The neighbours in the index's order. */
  previous: ArchiveRecord | undefined;
  next: ArchiveRecord | undefined;
}

/** What a text calls a person. */
export interface Role {
  role: VocabularyTerm;
  basis: VocabularyTerm;
  organization: Organization | undefined;
  note: string;
  evidence: Evidence[];
}

/** Somebody whom the texts name. */
export interface Person extends RecordBase {
  kind: 'person';
  reading: string;
  roles: Role[];
  honours: Honour[];
  /** Whether the person is on the roster: has a `model-worker` role. */
  onRoster: boolean;
}

/** A body that the texts name. */
export interface Organization extends RecordBase {
  kind: 'organization';
  sort: VocabularyTerm | undefined;
  partOf: Organization | undefined;
  parts: Organization[];
  honours: Honour[];
  initiatives: Initiative[];
  people: Person[];
  figures: Figure[];
  events: ArchiveEvent[];
}

/** A named programme, brand, campaign, activity, column or service. */
export interface Initiative extends RecordBase {
  kind: 'initiative';
  form: string;
  category: VocabularyTerm | undefined;
  organizers: Organization[];
  people: Person[];
  audience: string;
  period: Period | undefined;
  parent: Initiative | undefined;
  parts: Initiative[];
  figures: Figure[];
  events: ArchiveEvent[];
}

/** A number that the text prints. */
export interface Figure {
  /** `2023-04-26/<id>`: unique in the archive. */
  key: string;
  id: string;
  issue: Issue;
  value: number;
  unit: string;
  qualifier: 'over' | 'about' | 'up-to' | '';
  counts: string;
  period: Period | undefined;
  initiative: Initiative | undefined;
  organization: Organization | undefined;
  evidence: Evidence[];
}

/** A dated happening. */
export interface ArchiveEvent {
  issue: Issue;
  date: string;
  title: string;
  initiative: Initiative | undefined;
  organization: Organization | undefined;
  people: Person[];
  period: Period | undefined;
  evidence: Evidence[];
}
