import { type Variants as VariantTable, type Vocabulary, vocabularyFile } from '../catalogue.ts';
import { foldUnits } from '../fold.ts';
import { memoize } from '../memoize.ts';
import type { IndexFiles } from '../pagefind/checked-fetch.ts';
import { wordsIn } from '../words.ts';
import type { TakenForms } from './answer.ts';
import type { OpenArchive, SearchModules } from './archives.ts';
import { completionsOf, formsOf, type WordSource } from './find-forms.ts';
import { anyOf, phraseOf } from './in-words.ts';
import type { QueryPart } from './query.ts';
import { soughtOf, type Understanding, type Variants } from './sought.ts';

/**
 * Makes what understands the parts of a query by the words and characters of the archives that are searched. What one archive alone
 * needs is fetched when a query asks for it. Where no text is in a language whose words have forms and no character is a way to write another,
 * it is not needed.
 */
export function understanderOf(
  archives: readonly OpenArchive[],
  {
    files,
    loadOwn,
    modules,
  }: { files: IndexFiles; loadOwn<T>(address: string): Promise<T>; modules: SearchModules },
) {
  const languages = [...new Set(archives.flatMap(({ catalogue }) => Object.keys(catalogue.vocabularies)))];
  // An archive that goes away is left out: whatever waits for a file of it would wait forever.
  const variants = memoize((_left: number) => readVariants());
  const sourcesOf = memoize(async (language: string): Promise<(WordSource & { of: OpenArchive })[]> => {
    const address = modules.stems[language];
    const stemmer = address ? await loadOwn<{ stem(word: string): string }>(address) : undefined;
    return archives.flatMap((of) => {
      const { base, catalogue } = of;
      const { id, from } = catalogue.vocabularies[language] ?? { id: '', from: [] };
      if (from.length === 0) return [];
      const read = memoize((place: number) => files.json<Vocabulary>(base + vocabularyFile(id, place)));
      const after = (key: string) => from.filter((first) => first <= key).length;
      return [{ of, stem: stemmer?.stem, fileOf: (key: string) => read(Math.max(0, after(key) - 1)) }];
    });
  });
  return understand;

  /** Understands parts; a number at the ends of one is a whole number if `whole` is true, and a word is taken in its forms. */
  async function understand(parts: readonly QueryPart[], whole: boolean): Promise<Understanding> {
    const plain = soughtOf(
      parts,
      whole,
      parts.every(({ quoted }) => quoted) ? undefined : await variants(archives.length),
    );
    if (!whole || languages.length === 0)
      return { sought: plain, forms: (printed) => formsTaken(parts, [], printed) };
    const forms: TakenForms[] = [];
    const sought = await Promise.all(
      plain.map(async (part, i) => {
        const { text = '', quoted = false } = parts[i] ?? {};
        const words = wordsThat(text);
        const [word = '', ...others] = words;
        if (quoted && word) return { ...part, inWords: phraseOf(text, words, languages) };
        if (!word || others.length > 0 || !/\p{L}/u.test(word)) return part;
        const own = await formsByLanguage(word);
        const taken = [...new Set([...own.values()].flat())].filter((form) => form !== word);
        if (taken.length > 0) forms.push({ typed: word, taken });
        return { ...part, inWords: anyOf(own) };
      }),
    );
    return { sought, forms: (printed) => formsTaken(parts, forms, printed) };
  }

  /** The forms of a word in the languages of the archives. */
  async function formsByLanguage(word: string): Promise<Map<string, string[]>> {
    const take = async (formsIn: typeof formsOf) => {
      const entries = languages.map(async (language): Promise<[string, string[]]> => {
        const sources = (await sourcesOf(language)).filter(({ of }) => archives.includes(of));
        const found = await Promise.all(sources.map((source) => formsIn(word, source)));
        return [language, [...new Set(found.flat())]];
      });
      return new Map(await Promise.all(entries));
    };
    const forms = await take(formsOf);
    return [...forms.values()].some((own) => own.length > 0) ? forms : take(completionsOf);
  }

  async function readVariants(): Promise<Variants> {
    const tables = archives.map(({ base, catalogue: { variants: file } }) =>
      file === undefined ? undefined : files.json<VariantTable>(base + file),
    );
    return variantsOf(await Promise.all(tables));
  }
}

/** The forms that were taken of words, and those that results print of other parts, where characters have several ways to be written. */
function formsTaken(
  parts: readonly QueryPart[],
  forms: readonly TakenForms[],
  printed: readonly (readonly string[])[],
): TakenForms[] {
  return parts
    .filter(({ excluded }) => !excluded)
    .flatMap(({ text, units }, i) => {
      const folded = units.join('');
      const known = forms.find(({ typed }) => typed === text || typed === folded);
      const taken = printed[i]?.filter((form) => form !== folded) ?? [];
      if (known) return [known];
      return taken.length > 0 ? [{ typed: text, taken }] : [];
    });
}

/** The words that a text is made of; none where some of it is of a script that does not part words. */
function wordsThat(text: string): string[] {
  const words = wordsIn(text);
  const letters = words.join('').replaceAll("'", '');
  return letters ===
    foldUnits(text)
      .filter((unit) => /[\p{L}\p{M}\p{N}]/u.test(unit))
      .join('')
    ? words
    : [];
}

/** Which characters stand for each other: what is written in several ways, by each of these ways. */
function variantsOf(tables: readonly (VariantTable | undefined)[]): Variants {
  const ways = new Map<string, Set<string>>();
  for (const { from, to } of tables.filter((table) => table !== undefined)) {
    const bases = [...to];
    for (const [i, character] of [...from].entries()) {
      const base = bases[i] ?? character;
      ways.set(base, (ways.get(base) ?? new Set([base])).add(character));
    }
  }
  return new Map([...ways.values()].flatMap((own) => [...own].map((character) => [character, [...own]])));
}
