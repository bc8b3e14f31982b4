import { chromium } from 'playwright-core';
import { findChromium } from '../../tests/browser.ts';
import { startCpuOfPages, waitForRest } from '../measure/process-tree.ts';
import type { Progress } from '../report/progress.ts';
import type { QuerySet } from './query-sets.ts';
import { serveCounted } from './serve-counted.ts';
import type { Subject } from './subject.ts';

/** What one query cost in a page whose engine was loaded and that had been asked nothing else. */
export interface Measurement {
  set: string;
  query: string;
  ids: string[];
  count: number;
  ms: number;
  cpuMs: number;
  kb: number;
  /** What the page, its programs and its first query took before, in kB. */
  loadKb: number;
}

/** The query that loads an engine: it occurs nowhere. */
const NOTHING = '龘靐';

/** After how many queries it is told how far the asking is. */
const TOLD = 10;

/** Asks every query in a context of its own: nothing is cached, and the engine has answered one query before. */
export async function measureSubject(
  subject: Subject,
  sets: readonly QuerySet[],
  progress: Progress,
): Promise<Measurement[]> {
  const total = sets.reduce((sum, set) => sum + set.queries.length, 0);
  const server = await serveCounted(subject.folder, subject.base);
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
  const executablePath = findChromium();
  const host = await chromium.launchServer({ ...(executablePath && { executablePath }), args });
  const browser = await chromium.connect(host.wsEndpoint());
  const measurements: Measurement[] = [];
  try {
    for (const { name, queries } of sets) {
      for (const query of queries) {
        // What a first visit keeps for offline reading is no part of a query.
        const context = await browser.newContext({ serviceWorkers: 'block' });
        const page = await context.newPage();
        await page.goto(server.url + subject.page);
        await page.evaluate(`globalThis.ask = ${subject.ask}`);
        await page.evaluate(`ask(${JSON.stringify(NOTHING)})`);
        await waitForRest(host.process().pid ?? 0);
        const loadKb = server.takeBytes() / 1000;
        const stop = startCpuOfPages(host.process().pid ?? 0);
        const begun = performance.now();
        const { ids, count } = await page.evaluate<{ ids: string[]; count: number }>(
          `ask(${JSON.stringify(query)})`,
        );
        const ms = performance.now() - begun;
        const cpuMs = stop();
        measurements.push({ set: name, query, ids, count, ms, cpuMs, kb: server.takeBytes() / 1000, loadKb });
        await context.close();
        if (measurements.length % TOLD === 0) progress(`asked ${measurements.length} of ${total} queries`);
      }
    }
  } finally {
    await browser.close();
    await host.close();
    await server.close();
  }
  return measurements;
}
