import { test } from 'uvu';
import { equal } from 'uvu/assert';
import type { Issue } from '../../src/archive/types.ts';
import { boundYears } from '../../src/editions/plan-editions.ts';
import { madeIssue, site } from '../site/made-up.ts';

/** So many issues of a year, a day each. */
function issuesOf(year: number, count: number): Issue[] {
  const day = (index: number) => new Date(Date.UTC(year, 0, index + 1)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => madeIssue(day(index)));
}

function bound(volumes: boolean | undefined): string[] {
  const issues = [...issuesOf(2019, 105), ...issuesOf(2020, 104), ...issuesOf(2021, 1)].reverse();
  const usual = { pdf: undefined, epub: undefined, mail: undefined, wechat: undefined, newest: undefined };
  const years = boundYears({ issues, site: { ...site, editions: { ...usual, volumes } } });
  return years.map(({ year, issues }) => `${year}: ${issues.length}`);
}

test('a year that is over is bound, that of a daily only when the settings ask for it, and none where they forbid it', () => {
  equal(bound(undefined), ['2020: 104']);
  equal(bound(true), ['2020: 104', '2019: 105']);
  equal(bound(false), []);
});

test.run();
