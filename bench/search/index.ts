import { existsSync } from 'node:fs';
import { machineLine } from '../report/machine.ts';
import { progressLines } from '../report/progress.ts';
import { searchTables } from '../report/search-tables.ts';
import { benchSearch } from './search-bench.ts';

const [path, others] = process.argv.slice(2);
if (path === undefined || !existsSync(path)) {
  console.error('Name a corpus: one JSON object a line, with `id`, `date` (YYYYMMDD), `title` and `paras`.');
  process.exitCode = 2;
} else {
  const result = await benchSearch(
    path,
    { checked: 40, timed: 3, others: others !== undefined },
    progressLines(),
  );
  console.log(`${machineLine(`npm run bench -- --search ${path}`)}\n\n${searchTables(result)}`);
}
