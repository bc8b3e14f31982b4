import fc from 'fast-check';
import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { fitPieces } from '../../../src/editions/mail/fit-pieces.ts';

const length = (text: string) => text.length;

test('short texts stay whole, and long ones share what is left', () => {
  equal(fitPieces([['ab'], ['abc', 'abc'], ['abcd', 'ab']], 9, length), [['ab'], ['abc'], []]);
  equal(fitPieces([['ab'], ['abc', 'abc']], 8, length), [['ab'], ['abc', 'abc']]);
  equal(fitPieces([], 8, length), []);
  equal(fitPieces([['ab']], -1, length), [[]]);
});

test('whatever the texts, they fit, and each keeps its beginning', () => {
  const texts = fc.array(fc.array(fc.string({ maxLength: 9 }), { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(texts, fc.nat(60), (all, room) => {
      const kept = fitPieces(all, room, length);
      ok(kept.flat().join('').length <= room);
      equal(
        kept,
        all.map((pieces, index) => pieces.slice(0, kept[index]?.length)),
      );
      if (all.flat().join('').length <= room) equal(kept, all);
    }),
  );
});

test.run();
