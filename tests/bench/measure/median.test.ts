import { test } from 'uvu';
import { is, throws } from 'uvu/assert';
import { median } from '../../../bench/measure/median.ts';

test('the median is the middle of the numbers, or the mean of the two in the middle', () => {
  is(median([10, 2, 9]), 9);
  is(median([4, 1, 3, 10]), 3.5);
  is(median([5]), 5);
  throws(() => median([]), /no middle/);
});

test.run();
