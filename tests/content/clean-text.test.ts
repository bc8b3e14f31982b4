import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cleanText } from '../../src/content/clean-text.ts';
import { ProblemList } from '../../src/content/problem.ts';

const cases: [why: string, text: string, clean: string, told: string[]][] = [
  ['a plain text is left alone', '工会，今天。\n', '工会，今天。\n', []],
  ['every line end becomes one', 'a\r\nb\rc\n', 'a\nb\nc\n', []],
  ['letters are composed', 'Cafe\u0301', 'Café', []],
  ['zero-width characters go', '劳\u200b模\u200d\ufeff', '劳模', ['invisible-characters 1:2 3']],
  [
    'a picture that is joined of several stays whole',
    '一家👨\u200d👩\u200d👧与🏳️\u200d🌈',
    '一家👨\u200d👩\u200d👧与🏳️\u200d🌈',
    [],
  ],
  ['soft hyphens go', 'news\u00adletter', 'newsletter', ['invisible-characters 1:5 1']],
  ['letters in disguise go', '劳\u{e0041}模', '劳模', ['invisible-characters 1:2 1']],
  ['control characters go', '劳\u0008模', '劳模', ['invisible-characters 1:2 1']],
  ['noncharacters go', '劳\u{1ffff}\ufffe模', '劳模', ['invisible-characters 1:2 2']],
  ['a Word line break between words is a space', 'one\u000btwo', 'one two', ['invisible-characters 1:4 1']],
  ['a line separator between Chinese is nothing', '劳\u2028模', '劳模', ['invisible-characters 1:2 1']],
  ['a line separator keeps words apart', 'one\u2029two', 'one two', ['invisible-characters 1:4 1']],
  ['direction controls go, as errors', '劳\u202e模', '劳模', ['bidi-control 1:2 1']],
  [
    'compatibility ideographs stay beside composed letters',
    '\uf99ae\u0301',
    '\uf99aé',
    ['compatibility-ideographs 1:1 1'],
  ],
  ['private-use characters stay', '\ue5e5\u{f0000}', '\ue5e5\u{f0000}', ['private-use-characters 1:1 2']],
  ['emoji and rare characters are nobody’s business', '👍🏽𠮷', '👍🏽𠮷', []],
  [
    'several kinds are told apart, each at its first',
    '一\n劳\u200b模\u202e\n\u0007',
    '一\n劳模\n',
    ['bidi-control 2:4 1', 'invisible-characters 2:2 2'],
  ],
];

for (const [why, text, clean, told] of cases) {
  test(why, () => {
    const problems = new ProblemList();
    assert.is(cleanText(text, 'a.md', problems), clean);
    assert.equal(
      problems.items.map(({ code, line, column, values }) => `${code} ${line}:${column} ${values.count}`),
      told,
    );
    assert.ok(
      problems.items.every(({ code, severity }) => (code === 'bidi-control') === (severity === 'error')),
    );
  });
}

test.run();
