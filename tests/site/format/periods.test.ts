import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Period } from '../../../src/archive/types.ts';
import { formatPeriod } from '../../../src/site/format/periods.ts';

const cases: [period: Partial<Period> | undefined, chinese: string][] = [
  [undefined, ''],
  [{ printed: '去年', from: '2022', to: '2022', basis: 'resolved' }, '去年（2022年）'],
  [{ printed: '近年来' }, '近年来'],
  [{ from: '2022-06', to: '2022-08' }, '2022年6月至2022年8月'],
  [{ printed: '2022年', from: '2022', to: '2022' }, '2022年'],
];

for (const [period, chinese] of cases) {
  test(`${JSON.stringify(period)} reads “${chinese}”`, () => {
    const whole = period && { printed: '', from: '', to: '', basis: '' as const, ...period };
    assert.is(formatPeriod(whole, 'zh-CN'), chinese);
  });
}

test.run();
