import { type Random, seededRandom } from '../archive/random.ts';

/** Queries of one kind. */
export interface QuerySet {
  name: string;
  queries: string[];
}

/** Names and words that are known to occur, as a file of names has them; without them they are cut from the text. */
export interface GoldNames {
  person: string[];
  org: string[];
  words: string[];
  /** Words and characters that stand nearly everywhere. */
  common: string[];
}

/** What stands nearly everywhere in news. */
const COMMON = ['习近平', '中国', '发展', '经济', '的', '全国', '2', '国'];

const SEED = 20230426;
const HAN = /^\p{Script=Han}+$/u;

/** What queries are cut from: the title and the blocks of a document. */
interface Printed {
  title: string;
  blocks: readonly { text: string }[];
}

/** Makes the query sets of a corpus: the same for the same corpus, size and names. */
export function makeQuerySets(
  documents: readonly Printed[],
  size: number,
  names: Partial<GoldNames> = {},
): QuerySet[] {
  const random = seededRandom(SEED);
  const texts = documents.flatMap((document) => [document.title, ...document.blocks.map(({ text }) => text)]);
  const long = texts.filter((text) => text.length >= 20);
  const cut = (length: number) => cutRandom(random.pick(long), length, random);
  const gold = (list: readonly string[] | undefined, length: number, keep: (text: string) => boolean) =>
    draw(size, () => (list && list.length > 0 ? random.pick(list) : cut(length)), keep);
  const any = () => true;
  return [
    ...[2, 3, 4].map((length) => ({
      name: `words of ${length}`,
      queries: gold(
        names.words?.filter((word) => [...word].length === length),
        length,
        (text) => HAN.test(text),
      ),
    })),
    { name: 'persons', queries: gold(names.person, 3, (text) => text.trim() !== '') },
    { name: 'organisations', queries: gold(names.org, 8, (text) => text.trim() !== '') },
    { name: 'common', queries: (names.common ?? COMMON).slice(0, size) },
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((length) => ({
      name: `random ${length}`,
      queries: draw(
        size,
        () => cut(length),
        (text) => text.trim() !== '',
      ),
    })),
    {
      name: 'mixed digits',
      queries: draw(
        size,
        () => cutMixed(random.pick(long), random),
        (text) => text !== '',
      ),
    },
    {
      name: 'two words',
      queries: draw(
        size,
        () => `${cut(2)} ${cut(2)}`,
        (text) => HAN.test(text.replace(' ', '')),
      ),
    },
    { name: 'quoted', queries: draw(size, () => `"${cut(6 + random.below(9))}"`, any) },
    {
      name: 'excluded',
      queries: draw(
        size,
        () => `${cut(2)} -${cut(2)}`,
        (text) => HAN.test(text.replace(' -', '')),
      ),
    },
  ];
}

function draw(size: number, make: () => string, keep: (text: string) => boolean): string[] {
  const drawn = new Set<string>();
  for (let tries = 0; drawn.size < size && tries < size * 200; tries += 1) {
    const query = make();
    if (keep(query)) drawn.add(query);
  }
  return [...drawn];
}

function cutRandom(text: string, length: number, random: Random): string {
  const characters = [...text];
  const at = random.below(Math.max(1, characters.length - length + 1));
  return characters.slice(at, at + length).join('');
}

/** A stretch of two to six characters with a digit or Latin letter beside a Han character. */
function cutMixed(text: string, random: Random): string {
  const places = [
    ...text.matchAll(/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]\p{Script=Han}|\p{Script=Han}[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/gu),
  ];
  if (places.length === 0) return '';
  const at = random.pick(places).index;
  const from = Math.max(0, at - random.below(3));
  return text.slice(from, at + 2 + random.below(2));
}
