import type { SizeResult } from '../sizes/measure-size.ts';
import { growthLines } from './ratio.ts';
import { table } from './table.ts';

/** The table of the whole build command, by size: cold, and warm after one article was changed. */
export function commandTable(results: readonly Pick<SizeResult, 'issues' | 'command'>[]): string {
  const rows = results.flatMap(({ issues, command: { cold, warm, shards, reused } }) =>
    [
      { name: 'cold', run: cold, kept: 0 },
      { name: 'warm', run: warm, kept: reused },
    ].map(({ name, run, kept }) => [
      `${issues}`,
      name,
      run.cpuSeconds.toFixed(1),
      run.wallSeconds.toFixed(1),
      run.peakMegabytes.toFixed(0),
      `${kept} of ${shards}`,
    ]),
  );
  const ratios = results.map(({ issues, command: { cold, warm } }) => {
    const percent = (100 * warm.cpuSeconds) / cold.cpuSeconds;
    return `- ${issues} issues, the warm build's CPU against the cold one's: ${percent.toFixed(0)} % (aim: at most 20 %).`;
  });
  const colds = results.map(({ issues, command }) => ({ issues, cpuSeconds: command.cold.cpuSeconds }));
  const heads = ['issues', 'build', 'CPU s', 'wall s', 'peak MB', 'shards reused'];
  return [table(heads, rows), '', ...ratios, ...growthLines('Cold build', colds)].join('\n');
}
