import type { ProblemList } from '../../content/problem.ts';
import type { Language } from '../../locales/language.ts';
import { labelFor, ownTerms } from '../../locales/vocabulary.ts';
import { recordFolders, recordKinds } from '../../model/kinds.ts';
import type { VocabularyList } from '../../model/vocabulary.ts';
import type { ReadRecords } from '../read/read-records.ts';
import type { ArchiveRecord, Vocabulary, VocabularyTerm } from '../types.ts';
import type { EvidenceResolver } from './evidence-resolver.ts';
import { RecordIndex } from './record-index.ts';

/** What resolving needs beside the files themselves. */
export interface Resolving {
  problems: ProblemList;
  evidence: EvidenceResolver;
  /** The records of each folder, by id. */
  records: ReadonlyMap<string, RecordIndex<ArchiveRecord>>;
  /** The words of each list of the vocabulary, by id. */
  terms: ReadonlyMap<string, RecordIndex<VocabularyTerm>>;
  /**
   * The list of a record that others belong in, by its folder and by whose field names it:
   * `organizations people.roles.organization` is `people`.
   */
  backLists: ReadonlyMap<string, string>;
}

/** The vocabulary in the site's language; a list left out takes the generator's own. */
export function vocabularyOf(read: ReadRecords, language: Language): Vocabulary {
  const list = (name: VocabularyList): VocabularyTerm[] =>
    read.vocabulary?.[name]?.map(({ id, label }) => ({ id, label: labelFor(label, language) ?? id })) ??
    ownTerms(name, language);
  return { categories: list('categories'), roles: list('roles'), bases: list('bases'), kinds: list('kinds') };
}

/** What resolving needs, with nothing in it yet but the vocabulary. */
export function resolvingOf(
  vocabulary: Vocabulary,
  read: ReadRecords,
  evidence: EvidenceResolver,
  problems: ProblemList,
): Resolving {
  const terms = Object.entries(vocabulary).map(([list, words]): [string, RecordIndex<VocabularyTerm>] => {
    const index = new RecordIndex<VocabularyTerm>('unknown-term', problems);
    for (const word of words) index.set(word.id, word);
    // Of a vocabulary at fault nobody knows what words it has.
    if (read.vocabulary === undefined) index.withholdAll();
    return [list, index];
  });
  const records = recordFolders.map((folder): [string, RecordIndex<ArchiveRecord>] => [
    folder,
    new RecordIndex('unknown-record', problems, { folder }),
  ]);
  const backLists = recordFolders.flatMap((folder) =>
    Object.entries(recordKinds[folder].lists).map(([name, { of, by }]): [string, string] => [
      `${folder} ${of}.${by}`,
      name,
    ]),
  );
  return {
    problems,
    evidence,
    records: new Map(records),
    terms: new Map(terms),
    backLists: new Map(backLists),
  };
}
