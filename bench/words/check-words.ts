import type { Language } from '../../src/locales/language.ts';
import { unmarked } from '../../src/search/words.ts';
import { article } from '../../tests/search/fixtures.ts';
import { openIndex } from '../../tests/search/open-index.ts';
import { seededRandom } from '../archive/random.ts';
import { type Exactness, exactness } from '../search/statistics.ts';

const SEED = 31;
const TEXTS = 400;
const WORDS_A_TEXT = 80;
const QUERIES = 400;

/**
 * Asks for words over texts that are made of them. A word should find the texts that hold a word of its stem, and may find those that hold a
 * word which is it but for the marks of letters, or a form of that where the texts have it with other marks alone.
 */
export async function checkWords(stems: ReadonlyMap<string, string>, language: Language): Promise<Exactness> {
  const random = seededRandom(SEED);
  const words = [...stems.keys()];
  const texts = Array.from({ length: TEXTS }, () =>
    Array.from({ length: WORDS_A_TEXT }, () => random.pick(words)),
  );
  const printed = new Set(texts.flat());
  const index = await openIndex(
    texts.map((own, i) => article(`${i}`, '', [own.join(' ')], { lang: language, words: language })),
  );
  const holding = (isOne: (word: string) => boolean) =>
    new Set(texts.flatMap((own, i) => (own.some(isOne) ? [`issues/${i}/`] : [])));
  const formsOf = (asked: ReadonlySet<string>) => {
    const wanted = new Set([...asked].map((word) => stems.get(word)));
    return (word: string) => wanted.has(stems.get(word));
  };
  const answers = [];
  while (answers.length < QUERIES) {
    const asked = random.pick(words);
    const alike = new Set(words.filter((word) => printed.has(word) && unmarked(word) === unmarked(asked)));
    const meant = formsOf(printed.has(asked) ? new Set([asked]) : new Set([asked, ...alike]));
    const wanted = holding(formsOf(new Set([asked])));
    if (wanted.size === 0) continue;
    answers.push({
      wanted,
      allowed: holding((word) => alike.has(word) || meant(word)),
      found: new Set(await index.find(asked)),
    });
  }
  await index.close();
  const { recall } = exactness(answers);
  const { precision } = exactness(answers.map(({ found, allowed }) => ({ found, wanted: allowed })));
  return { recall, precision };
}
