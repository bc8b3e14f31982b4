import { test } from 'uvu';
import { equal, is, ok } from 'uvu/assert';
import { syntheticIssues } from '../../../bench/archive/synthetic-issues.ts';
import { syntheticQueries } from '../../../bench/queries/synthetic-queries.ts';

test('the same queries are asked in every run, so many of each kind', () => {
  const sets = syntheticQueries(syntheticIssues(50), 2);
  equal(sets, syntheticQueries(syntheticIssues(50), 2));
  is(sets.length, 18);
  for (const { name, queries } of sets) is(queries.length, 2, name);
});

test('the names of persons that are asked for stand in the bylines of the archive', () => {
  const names = new Set(
    [...syntheticIssues(50)].flatMap(({ article }) => article.byline.map(({ name }) => name)),
  );
  const persons = syntheticQueries(syntheticIssues(50), 5).find(({ name }) => name === 'persons');
  is(persons?.queries.length, 5);
  ok(persons?.queries.every((name) => names.has(name)));
});

test.run();
