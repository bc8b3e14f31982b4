import { BENCH_URL } from '../archive/write-archive.ts';
import { shippedName } from '../indexing/compare-indexes.ts';
import type { Progress } from '../report/progress.ts';
import { writeEmptyPage } from '../search/empty-page.ts';
import { type Measurement, measureSubject } from '../search/measure-subject.ts';
import type { QuerySet } from '../search/query-sets.ts';
import { ASK_OUR_PAGE, ASK_PAGEFIND } from '../search/subject.ts';

/** What queries to one search cost in Chromium. */
export interface QueryResult {
  name: string;
  measurements: Measurement[];
}

/** Asks our search page, in the site as it was built. */
export async function askOurs(
  site: string,
  sets: readonly QuerySet[],
  progress: Progress,
): Promise<QueryResult> {
  const base = new URL(BENCH_URL).pathname;
  const tell: Progress = (text) => progress(`queries: Gongkan, ${text}`);
  tell('asking in Chromium');
  const subject = { folder: site, base, page: 'search/', ask: ASK_OUR_PAGE };
  return { name: 'Gongkan', measurements: await measureSubject(subject, sets, tell) };
}

/** Asks Pagefind's own module, from an empty page beside its index. */
export async function askShipped(
  folder: string,
  sets: readonly QuerySet[],
  progress: Progress,
): Promise<QueryResult> {
  const name = shippedName();
  const tell: Progress = (text) => progress(`queries: ${name}, ${text}`);
  tell('asking in Chromium');
  await writeEmptyPage(folder);
  const subject = { folder, base: '/', page: '', ask: ASK_PAGEFIND };
  return { name, measurements: await measureSubject(subject, sets, tell) };
}
