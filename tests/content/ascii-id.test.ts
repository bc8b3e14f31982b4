import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asciiId, asciiWords } from '../../src/content/ascii-id.ts';

const cases: [text: string, id: string][] = [
  ['一线故事', 'yi-xian-gu-shi'],
  ['绿色车间', 'lv-se-che-jian'],
  ['Letters', 'letters'],
  ['Café', 'cafe'],
  ['Workers’ Voice', 'workers-voice'],
  ['Año nuevo', 'ano-nuevo'],
  ['Straße 12', 'strasse-12'],
  ['职工 Q&A', 'zhi-gong-q-a'],
  ['Труд', 'trud'],
  ['労働の声', 'lao-dong-u306e-sheng'],
  ['★', 'u2605'],
  ['Con', 'con-1'],
  ['Conto', 'conto'],
  ['……', 'u2026-u2026'],
];

for (const [text, id] of cases) test(`${text} is ${id}`, async () => assert.is(await asciiId(text), id));

test('what has no Latin letters is in no word', async () =>
  assert.equal(await asciiWords('★ ひろば 5'), ['5']));

test.run();
