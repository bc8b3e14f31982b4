import type { ProblemList } from '../../content/problem.ts';
import type { Language } from '../../locales/language.ts';
import { labelFor, ownTerms } from '../../locales/vocabulary.ts';
import { recordFolders } from '../../model/kinds.ts';
import type { Kinds } from '../../model/model.ts';
import type { VocabularyList } from '../../model/vocabulary.ts';
import type { ReadRecords } from '../read/read-records.ts';
import type { ArchiveRecord, Vocabulary, VocabularyTerm } from '../types.ts';
import type { EvidenceResolver } from './evidence-resolver.ts';
import { RecordIndex } from './record-index.ts';

/** What resolving needs beside the files themselves. */
export interface Resolving {
  problems: ProblemList;
  evidence: EvidenceResolver;
  /** The kinds of the archive. */
  kinds: Kinds;
  /** The records of each folder, by id. */
  records: ReadonlyMap<string, RecordIndex<ArchiveRecord>>;
  /** The words of each list of the vocabulary, by id; no list where its file is at fault, as nobody knows what words it has. */
  terms: ReadonlyMap<string, RecordIndex<VocabularyTerm>>;
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
  kinds: Kinds,
  problems: ProblemList,
): Resolving {
  const records = new Map<string, RecordIndex<ArchiveRecord>>();
  for (const folder of recordFolders)
    records.set(folder, new RecordIndex('unknown-record', problems, { folder }));
  const terms = new Map<string, RecordIndex<VocabularyTerm>>();
  for (const [list, words] of Object.entries(read.vocabulary ? vocabulary : {})) {
    const known = words.map(({ id }) => id).join(', ');
    const index = new RecordIndex<VocabularyTerm>('unknown-term', problems, { list, known });
    for (const word of words) index.set(word.id, word);
    terms.set(list, index);
  }
  return { problems, evidence, kinds, records, terms };
}
