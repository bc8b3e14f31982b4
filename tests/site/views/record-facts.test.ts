import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { ArchiveRecord } from '../../../src/archive/types.ts';
import { languages } from '../../../src/locales/language.ts';
import { strings } from '../../../src/locales/readers.ts';
import { recordFolders, recordKinds } from '../../../src/model/kinds.ts';
import { recordFacts, recordStatements } from '../../../src/site/views/record-facts.ts';
import { recordPages } from '../../../src/site/views/record-pages.ts';
import { loadFixture } from '../load-fixture.ts';

const archive = await loadFixture('returning');
const [organization] = archive.organizations;
const [initiative] = archive.initiatives;
if (!organization || !initiative) throw new Error('The archive has no records.');

/** What the n-th page of a record tells, as `label: values`. */
function told(record: ArchiveRecord, number = 1): string[] {
  const page = recordPages([record])[number - 1];
  assert.ok(page);
  return recordFacts(page, archive.site).map(
    ({ label, values }) => `${label}: ${values.map(({ text }) => text).join('、')}`,
  );
}

test('a page says of what it could tell that it is not stated, and of what few have nothing at all', () => {
  const bare = {
    ...initiative,
    form: '',
    audience: '',
    period: undefined,
    parent: undefined,
    people: [],
    parts: [],
  };
  assert.equal(told({ ...bare, organizers: [], category: undefined }), [
    '形式: ',
    '分类: ',
    '主办: ',
    '时间: ',
    '对象: ',
  ]);
});

test('records that a record names, and that name it, are told with their addresses', () => {
  const [page] = recordPages([{ ...organization, parts: [organization] }]);
  assert.ok(page);
  const parts = recordFacts(page, archive.site).find(({ key }) => key === 'parts');
  assert.equal(parts?.values, [{ text: organization.name, path: organization.path }]);
});

test('further pages tell only what goes on', () => {
  const people = Array.from({ length: 201 }, () => archive.people[0]).filter((one) => one !== undefined);
  assert.equal(told({ ...organization, people }, 2), [`相关人物: ${people[0]?.name}`]);
});

test('a role is told with its basis and body, and with the words that it rests on', () => {
  const person = archive.people.find(({ roles }) => roles.some((role) => role.organization));
  assert.ok(person);
  const [roles] = recordStatements(person, archive.site);
  const [role] = person.roles;
  assert.is(roles?.label, '身份');
  assert.is(roles?.statements[0]?.heading, role?.role.label);
  assert.equal(roles?.statements[0]?.evidence, role?.evidence);
  assert.is(roles?.statements[0]?.fields[0]?.values[0]?.text, role?.basis.label);
});

for (const language of languages) {
  test(`${language} has a word for everything that the page of a record tells`, () => {
    const t = strings(language);
    const labels: Readonly<Record<string, string>> = t.record.fields;
    for (const folder of recordFolders) {
      const { facts, fields } = recordKinds[folder];
      assert.ok(t[folder].one && t[folder].title && t[folder].way && t[folder].description, folder);
      const printed = fields.flatMap((field) => field.fields.filter(({ meta }) => meta.printed === 'line'));
      for (const key of [...facts, ...printed.map((field) => field.key)])
        assert.ok(labels[key], `${folder} ${key}`);
    }
  });
}

test.run();
