import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createClock } from '../../../src/site/feeds/clock.ts';

const days: [zone: string, day: string, rfc3339: string, rfc822: string][] = [
  ['Asia/Shanghai', '2023-04-26', '2023-04-26T00:00:00+08:00', 'Wed, 26 Apr 2023 00:00:00 +0800'],
  ['Europe/London', '2024-03-01', '2024-03-01T00:00:00Z', 'Fri, 01 Mar 2024 00:00:00 +0000'],
  ['Europe/London', '2024-06-07', '2024-06-07T00:00:00+01:00', 'Fri, 07 Jun 2024 00:00:00 +0100'],
  ['America/St_Johns', '2024-01-02', '2024-01-02T00:00:00-03:30', 'Tue, 02 Jan 2024 00:00:00 -0330'],
  ['Asia/Shanghai', '', '1970-01-01T00:00:00+08:00', 'Thu, 01 Jan 1970 00:00:00 +0800'],
];

for (const [zone, day, rfc3339, rfc822] of days) {
  test(`a day is the midnight that begins it in the site's time zone: ${day || 'none'} in ${zone}`, () => {
    const instant = createClock(zone)(day);
    assert.match(instant.rfc3339, rfc3339.replace('Z', ''));
    assert.is(new Date(instant.rfc3339).getTime(), new Date(rfc3339).getTime());
    assert.is(instant.rfc822, rfc822);
  });
}

test.run();
