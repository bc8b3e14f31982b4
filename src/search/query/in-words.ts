import { foldUnits } from '../fold.ts';
import { ordinalOf, type Postings, unite, volumeOf, volumesOf } from '../pagefind/postings.ts';
import { wordToken } from '../token.ts';
import { isWhole } from '../words.ts';
import { type Finder, locateTerms } from './find-documents.ts';
import { patternOf } from './pattern.ts';
import type { Term } from './query-plan.ts';
import type { InWords } from './sought.ts';

/** Words by the languages of the documents in which they are looked for. */
export type ByLanguage = ReadonlyMap<string, readonly string[]>;

/** How a word is looked for in documents whose words are indexed: by any of its forms. */
export function anyOf(forms: ByLanguage): InWords {
  return inWords([forms], (language) => forms.get(language) ?? []);
}

/** How a phrase is looked for there: its words as they are, one after the other. */
export function phraseOf(text: string, words: readonly string[], languages: readonly string[]): InWords {
  return inWords(
    words.map((word) => new Map(languages.map((language) => [language, [word]]))),
    () => [text],
  );
}

function inWords(sequence: readonly ByLanguage[], printed: (language: string) => readonly string[]): InWords {
  const terms = sequence.map((forms, offset): Term => {
    const tokens = [...forms].flatMap(([language, own]) => own.map((form) => wordToken(language, form)));
    return { tokens, offset, cost: 0 };
  });
  return {
    cost: ({ costOf }) =>
      terms.flatMap(({ tokens }) => tokens).reduce((sum, token) => sum + costOf(token), 0),
    wanted: (language) =>
      printed(language).map((text) => ({ pattern: patternOf(foldUnits(text), true), fits: isWhole })),
    async locate(literally, volumes, finder) {
      const worded = volumes.filter((place) => countWorded(place, finder) > 0);
      const [others, words] = await Promise.all([
        locateInOthers(literally, volumes, finder),
        locateTerms(terms, worded, finder),
      ]);
      return unite([others, words]);
    },
  };
}

/** Where a part stands literally, in the documents whose words are not indexed. */
async function locateInOthers(
  literally: (volumes: readonly number[]) => Promise<Postings>,
  volumes: readonly number[],
  finder: Finder,
): Promise<Postings> {
  const mixed = volumes.filter(
    (place) => countWorded(place, finder) < (finder.volumes[place]?.documents ?? 0),
  );
  if (mixed.length === 0) return new Map();
  const found = await literally(mixed);
  const tables = await finder.tables(volumesOf([...found.keys()]));
  return new Map([...found].filter(([key]) => !tables.get(volumeOf(key))?.words?.[ordinalOf(key)]));
}

/** In how many documents of a volume words are indexed. */
function countWorded(place: number, { volumes }: Finder): number {
  return Object.values(volumes[place]?.words ?? {}).reduce((sum, count) => sum + count, 0);
}
