import { parseArgs } from 'node:util';
import { compareBuilds, type SizedResult } from './build/compare-builds.ts';
import { delegate } from './delegate.ts';
import { previewBench } from './preview/preview-bench.ts';
import { recordsBench } from './records/records-bench.ts';
import { buildTable } from './report/build-table.ts';
import { machineLine } from './report/machine.ts';
import { previewTable } from './report/preview-table.ts';
import { recordsTable } from './report/records-table.ts';
import { writeSection } from './report/write-section.ts';

const { values } = parseArgs({
  options: {
    issues: { type: 'string', multiple: true, default: [] },
    records: { type: 'boolean', default: false },
    preview: { type: 'boolean', default: false },
    search: { type: 'string' },
    faults: { type: 'boolean', default: false },
    import: { type: 'string' },
    hugo: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
  },
  allowNegative: true,
});

/** Prints a table, and with `--write` puts it into docs/performance.md with the machine, the day and the command. */
async function report(section: string, table: string, command: string): Promise<void> {
  const text = `${machineLine(command)}\n\n${table}`;
  console.log(text);
  if (values.write) await writeSection('docs/performance.md', section, text);
}

async function builds(sizes: number[]): Promise<void> {
  const results: SizedResult[] = [];
  for (const size of sizes) results.push(await compareBuilds(size, { hugo: values.hugo }));
  const command = `npm run bench -- ${sizes.map((size) => `--issues ${size}`).join(' ')}`;
  await report('build', buildTable(results), command);
}

const sizes = values.issues.map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1 || size > 20_000)) {
  console.error('--issues takes a whole number from 1 to 20000.');
  process.exit(2);
}
if (values.search !== undefined) process.exitCode = await delegate('search', [values.search]);
if (values.faults) process.exitCode = await delegate('faults', []);
if (values.import !== undefined) process.exitCode = await delegate('importer', [values.import]);
if (values.records) await report('records', recordsTable(await recordsBench()), 'npm run bench -- --records');
if (values.preview) await report('preview', previewTable(await previewBench()), 'npm run bench -- --preview');
const others =
  values.preview ||
  values.records ||
  values.faults ||
  values.search !== undefined ||
  values.import !== undefined;
if (sizes.length > 0 || !others) await builds(sizes.length > 0 ? sizes : [1000]);
