import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import { equal, is } from 'uvu/assert';
import type { Edition } from '../../src/editions/edition.ts';
import { makeEditions } from '../../src/editions/make-editions.ts';
import type { PlannedEdition } from '../../src/editions/plan-editions.ts';
import { KeptFiles } from '../../src/rendering/pictures/kept-files.ts';
import { scratch } from '../run/scratch.ts';

const edition: Edition = { id: 'pdf', ofIssue: () => [] };

/** An edition of one file that readers are offered, and of one that goes along. */
function planned(issue: string, make: () => Promise<Buffer>): PlannedEdition {
  const page = `issues/${issue}/`;
  const file = {
    path: `${page}issue.pdf`,
    offeredAs: 'application/pdf',
    prepare: () => ({ key: issue, make }),
  };
  const along = {
    path: `${page}more.txt`,
    prepare: () => ({ key: `${issue}-more`, make: async () => Buffer.alloc(10) }),
  };
  return { edition, page, files: [file, along] };
}

const sound = (bytes: number) => async () => Buffer.alloc(bytes, 'x');
const broken = () => Promise.reject(new Error('no such picture'));

function folders() {
  const out = scratch('editions');
  return { out, kept: new KeptFiles(path.join(out, '.kept')) };
}

test('an edition that cannot be made is left out whole, with a warning, and stops the build where the settings name it', async () => {
  for (const [settings, severity] of [
    [undefined, 'warning'],
    [{ pdf: undefined, newest: 5 }, 'warning'],
    [{ pdf: true }, 'error'],
  ] as const) {
    const { out, kept } = folders();
    const list = [planned('2023-01-01', broken), planned('2023-01-02', sound(90))];
    const { offered, problems } = await makeEditions(list, { out, kept, room: 1000, settings });
    equal(
      problems.map((each) => [each.code, each.severity, each.file, each.values.message]),
      [['edition-failed', severity, 'issues/2023-01-01/issue.pdf', 'no such picture']],
    );
    equal([...offered.keys()], ['issues/2023-01-02/']);
    is(existsSync(path.join(out, 'issues/2023-01-01')), false);
  }
});

test('editions are made for as long as the site can be published, and what is left out is said', async () => {
  const { out, kept } = folders();
  const list = ['2023-01-03', '2023-01-02', '2023-01-01'].map((issue, index) =>
    planned(issue, sound(index === 1 ? 500 : 50)),
  );
  const { offered, problems } = await makeEditions(list, { out, kept, room: 200, settings: { pdf: true } });
  equal([...offered.keys()], ['issues/2023-01-03/', 'issues/2023-01-01/']);
  is(existsSync(path.join(out, 'issues/2023-01-02')), false);
  equal(
    problems.map(({ code, severity, values }) => [code, severity, values]),
    [['editions-left-out', 'warning', { size: 1, names: 'issues/2023-01-02/issue.pdf' }]],
  );
});

test('what did not change is not made again', async () => {
  const { out, kept } = folders();
  let made = 0;
  const count = async () => {
    made += 1;
    return Buffer.from('paper');
  };
  for (const folder of ['one', 'two'])
    await makeEditions([planned('2023-01-01', count)], {
      out: path.join(out, folder),
      kept,
      room: 100,
      settings: {},
    });
  is(made, 1);
  is(readFileSync(path.join(out, 'two/issues/2023-01-01/issue.pdf'), 'utf8'), 'paper');
});

test.run();
