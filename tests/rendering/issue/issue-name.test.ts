import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Issue, Newsletter } from '../../../src/archive/types.ts';
import {
  calendarName,
  issueName,
  issueReference,
  issueTitle,
  nameInNewsletter,
} from '../../../src/rendering/issue/issue-name.ts';
import { madeIssue, site } from '../../site/made-up.ts';

const paper: Newsletter = {
  id: 'jian-bao',
  title: '简报',
  tagline: '',
  frequency: '',
  publisher: undefined,
  path: 'newsletters/jian-bao/',
  issues: [],
};

/** Issues of one date, each with what is stated of it. */
function sameDay(...stated: Partial<Issue>[]): Issue[] {
  const issues = stated.map((each): Issue => ({ ...madeIssue('2023-05-01'), ...each }));
  for (const issue of issues) issue.alongside = issues.filter((other) => other !== issue);
  return issues;
}

const names = (issues: readonly Issue[]) => issues.map((issue) => issueName(issue, site));

test('of several issues of a day each has the name that tells it from the others', () => {
  const issues = sameDay(
    { title: '特刊', number: '第3期' },
    { id: '2023-05-01-b', number: '7' },
    { id: '2023-05-01-c', newsletter: paper },
    { id: '2023-05-01-d', kind: 'supplement' },
    { id: '2023-05-01-wan-bao' },
    { id: '2023-05-01-e' },
  );
  assert.equal(names(issues), ['特刊', '第7期', '简报', '增刊', 'wan bao', 'E']);
});

test('where its newsletter is said already, no issue is called by that alone', () => {
  const issues = sameDay({ newsletter: paper }, { id: '2023-05-01-b', newsletter: paper, number: '7' });
  assert.equal(
    issues.map((issue) => nameInNewsletter(issue, site)),
    ['', '第7期'],
  );
});

test('what two issues of a day have in common does not tell them apart', () => {
  const issues = sameDay({ newsletter: paper, number: '第1期' }, { id: '2023-05-01-b', newsletter: paper });
  assert.equal(names(issues), ['第1期', 'B']);
});

test('in a calendar an issue alone on its date stands by its number or its date, not by its newsletter', () => {
  const issue = { ...madeIssue('2023-04'), newsletter: paper };
  assert.is(calendarName(issue, site), '2023年4月');
  assert.is(calendarName({ ...issue, number: '4' }, site), '第4期');
});

test('an issue alone on its day is called by its title, or by its date alone', () => {
  const [alone, titled] = [madeIssue('2023-05-01'), { ...madeIssue('2023-05-01'), title: '特刊' }];
  assert.equal(names([alone, titled]), ['', '特刊']);
  assert.is(issueTitle(alone, site), '试刊 2023年5月1日刊');
  assert.is(issueTitle({ ...titled, newsletter: paper }, site), '简报 2023年5月1日刊 特刊');
});

test('an issue is called by the date that is printed, or by all the time that it stands for', () => {
  const spring = { ...madeIssue('1986'), printed_date: '1986年春' };
  const double = { ...madeIssue('2023-01'), until: '2023-02', number: '第1—2期' };
  assert.is(issueTitle(spring, site), '试刊 1986年春刊');
  assert.is(issueTitle(double, site), '试刊 2023年1月—2月刊');
  assert.is(issueReference(double, site), '第1—2期（2023年1月—2月）');
  assert.is(calendarName(spring, site), '1986年春');
});

test.run();
