import type { Language, ProblemList } from '../../content/problem.ts';
import { labelFor, ownTerms } from '../../locales/vocabulary.ts';
import type { ReadRecords } from '../read/read-records.ts';
import type { Initiative, Organization, Person, Vocabulary, VocabularyTerm } from '../types.ts';
import type { EvidenceResolver } from './evidence-resolver.ts';
import { RecordIndex } from './record-index.ts';

/** What resolving needs beside the files themselves. */
export interface Resolving {
  problems: ProblemList;
  evidence: EvidenceResolver;
  people: RecordIndex<Person>;
  organizations: RecordIndex<Organization>;
  initiatives: RecordIndex<Initiative>;
  categories: RecordIndex<VocabularyTerm>;
  roles: RecordIndex<VocabularyTerm>;
  bases: RecordIndex<VocabularyTerm>;
  kinds: RecordIndex<VocabularyTerm>;
}

/** The vocabulary in the site's language; a list left out takes the generator's own. */
export function vocabularyOf(read: ReadRecords, language: Language): Vocabulary {
  const list = (name: keyof Vocabulary): VocabularyTerm[] =>
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
  const terms = (list: readonly VocabularyTerm[]): RecordIndex<VocabularyTerm> => {
    const index = new RecordIndex<VocabularyTerm>('unknown-term', problems);
    for (const term of list) index.set(term.id, term);
    // Of a vocabulary at fault nobody knows what words it has.
    if (read.vocabulary === undefined) index.withholdAll();
    return index;
  };
  return {
    problems,
    evidence,
    people: new RecordIndex<Person>('unknown-person', problems),
    organizations: new RecordIndex<Organization>('unknown-organization', problems),
    initiatives: new RecordIndex<Initiative>('unknown-initiative', problems),
    categories: terms(vocabulary.categories),
    roles: terms(vocabulary.roles),
    bases: terms(vocabulary.bases),
    kinds: terms(vocabulary.kinds),
  };
}
