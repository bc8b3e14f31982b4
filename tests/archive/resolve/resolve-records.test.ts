import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { evidenceOf } from '../../../src/archive/resolve/quotations-in.ts';
import type { ArchiveRecord } from '../../../src/archive/types.ts';
import { loadFixture } from '../../site/load-fixture.ts';

const archive = await loadFixture('returning');

/** The ids of some records, in order of the alphabet, so that two lists of the same can be compared. */
const idsOf = (records: readonly ArchiveRecord[]) => records.map(({ id }) => id).sort();

test('an organization lists everybody whose role is in it, and all that it runs or that is part of it, each once', () => {
  for (const organization of archive.organizations) {
    const inIt = archive.people.filter(({ roles }) =>
      roles.some((role) => role.organization === organization),
    );
    assert.equal(idsOf(organization.people), idsOf(inIt));
    const run = archive.initiatives.filter(({ organizers }) => organizers.includes(organization));
    assert.equal(idsOf(organization.initiatives), idsOf(run));
    assert.equal(
      idsOf(organization.parts),
      idsOf(archive.organizations.filter((one) => one.part_of === organization)),
    );
  }
});

test('figures and events stand with what they are about, and with the articles that tell of them', () => {
  assert.ok(archive.figures.length > 0 && archive.events.length > 0);
  for (const figure of archive.figures) {
    for (const about of [figure.organization, figure.initiative])
      assert.ok(about?.figures.includes(figure) ?? true);
    for (const { article } of figure.evidence)
      assert.is(article.figures.filter((one) => one === figure).length, 1, figure.key);
  }
  for (const event of archive.events)
    for (const { article } of event.evidence) assert.ok(article.events.includes(event), event.key);
});

test('what no file states is empty or undefined, never missing', () => {
  for (const record of archive.records)
    for (const [key, value] of Object.entries(record)) assert.is.not(value, null, `${record.id} ${key}`);
  const [initiative] = archive.initiatives;
  for (const key of ['form', 'category', 'organizers', 'people', 'audience', 'period', 'parent', 'parts'])
    assert.ok(initiative && key in initiative, key);
});

test('the quotations of a record are its own and those of its roles and honours', () => {
  for (const person of archive.people) {
    const all = [...person.roles, ...person.honours].flatMap(({ evidence }) => evidence);
    assert.equal(new Set(evidenceOf(person)), new Set([...all, ...person.evidence]));
  }
});

test.run();
