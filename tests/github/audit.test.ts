import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import { equal, throws } from 'uvu/assert';
import { parse } from 'yaml';
import { judgeAudit } from '../../.github/audit.ts';

const hole = {
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'Reads what it should not',
  severity: 'high',
};
const report = {
  vulnerabilities: { lamp: { via: [hole] }, lantern: { via: ['lamp'] } },
  metadata: {},
};
const sentence = `lamp: ${hole.title} (high, ${hole.url})`;
const exception = { advisory: 'GHSA-aaaa-bbbb-cccc', until: '2026-06-30', why: 'no build runs that part' };

test('a hole that is known is told once, whatever brings it in', () => {
  equal(judgeAudit(report, [], '2026-06-01'), [sentence]);
  equal(judgeAudit({ vulnerabilities: {} }, [], '2026-06-01'), []);
});

test('a hole is let pass until the day that was said, and no longer', () => {
  equal(judgeAudit(report, [exception], '2026-06-30'), []);
  equal(judgeAudit(report, [exception], '2026-07-01'), [`${sentence}, let pass until 2026-06-30`]);
});

test('nothing is let pass for long, nor after it is mended', () => {
  equal(judgeAudit(report, [{ ...exception, until: '2027-01-01' }], '2026-06-01'), [
    'GHSA-aaaa-bbbb-cccc is let pass for more than 90 days',
  ]);
  equal(judgeAudit({ vulnerabilities: {} }, [exception], '2026-06-01'), [
    'GHSA-aaaa-bbbb-cccc is let pass, and nothing has it any more',
  ]);
});

test('an answer that is none, and an exception without a reason or a day, do not pass for all is well', () => {
  throws(() => judgeAudit({ message: '503 Service Unavailable' }, [], '2026-06-01'));
  throws(() => judgeAudit(report, [{ ...exception, why: '' }], '2026-06-01'));
  throws(() => judgeAudit(report, [{ ...exception, until: 'for ever' }], '2026-06-01'));
});

test('what is let pass today is written as it must be', () => {
  const exceptions = parse(readFileSync('.github/audit-exceptions.yaml', 'utf8'), { schema: 'failsafe' });
  judgeAudit({ vulnerabilities: {} }, exceptions, '2026-06-01');
});

test.run();
