import type { FacetColumn, VolumeTable } from '../catalogue.ts';
import { type Facets, type FacetValue, type SearchDocument, yearOf } from '../document.ts';
import { foldUnits } from '../fold.ts';
import type { TextEnds } from './indexed-text.ts';

/** Puts what filters and ranking need of a volume's documents into lists. */
export function tabulate(documents: readonly SearchDocument[], ends: readonly TextEnds[]): VolumeTable {
  const facets = documents.map(facetsOf);
  const names = new Set(facets.flatMap((own) => Object.keys(own)));
  return {
    // Next to the issues, which are called by their dates: packing finds what is near.
    dates: documents.map(({ date = '' }) => date),
    facets: Object.fromEntries([...names].sort().map((name) => [name, columnOf(facets, name)])),
    titleEnd: ends.map(({ titleEnd }) => titleEnd),
    heading: ends.map(({ heading }) => heading),
    names: namesOf(documents),
    ...(documents.some(isByWords) && { words: documents.map((document) => Number(isByWords(document))) }),
  };
}

function isByWords({ words }: SearchDocument): boolean {
  return words !== undefined;
}

function facetsOf(document: SearchDocument): Facets {
  const year = yearOf(document);
  return { kind: [{ value: document.kind }], ...(year && { year: [{ value: year }] }), ...document.facets };
}

function columnOf(facets: readonly Facets[], name: string): FacetColumn {
  const numbers = new Map<string, number>();
  const labels: string[] = [];
  const numberOf = ({ value, label }: FacetValue) => {
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    labels[number - 1] = label ?? '';
    return number;
  };
  const of = facets.map((own) => {
    const [first = 0, ...others] = (own[name] ?? []).map(numberOf);
    return others.length > 0 ? [first, ...others] : first;
  });
  return { values: [...numbers.keys()], labels: labels.some(Boolean) ? labels : [], of };
}

function namesOf(documents: readonly SearchDocument[]): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  documents.forEach((document, ordinal) => {
    if (document.kind === 'article') return;
    names[ordinal] = [document.title, ...(document.names ?? [])].map((name) => foldUnits(name).join(''));
  });
  return names;
}
