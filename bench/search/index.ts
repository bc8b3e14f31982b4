import { benchSearch } from './search-bench.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('The bench takes the path of a corpus: one JSON object a line.');
  process.exitCode = 2;
} else {
  await benchSearch(path);
}
