import type { FolderSize, Measured } from '../measure/measured.ts';
import type { SizeResult } from '../sizes/measure-size.ts';
import { growthLines, ratioLine } from './ratio.ts';
import { table } from './table.ts';

/** The table of pages built, by size: ours whole and by stage, beside the other generators. */
export function buildTable(results: readonly Pick<SizeResult, 'issues' | 'builds' | 'stages'>[]): string {
  const rows = results.flatMap(({ issues, builds, stages }) =>
    builds.map(({ name, version, build, output }) => {
      const { reading, checking, rendering, writing, verifying } = stages;
      const ours = [reading, checking, rendering, writing, verifying].map(seconds);
      const row = [`${issues}`, `${name} ${version}`.trim(), ...cost(build, output)];
      return [...row, ...(name === 'Gongkan' ? ours : ours.map(() => ''))];
    }),
  );
  const heads = ['issues', '', 'CPU s', 'wall s', 'peak MB', 'files', 'output MB'];
  const stages = ['reading', 'checking and linking', 'rendering', 'writing', 'verifying'];
  const lines = [...results.flatMap(besideOthers), ...growthLines('Pages', results.flatMap(ours))];
  return [table([...heads, ...stages], rows), '', ...lines].join('\n');
}

function besideOthers({ issues, builds }: Pick<SizeResult, 'issues' | 'builds'>): string[] {
  const [own, ...others] = builds;
  if (!own) return [];
  return others.map(({ name, build }) =>
    ratioLine(
      `${issues} issues, our CPU against ${name}'s`,
      own.build.cpuSeconds / build.cpuSeconds,
      name === 'Hugo' ? 1 : undefined,
    ),
  );
}

function ours({ issues, builds }: Pick<SizeResult, 'issues' | 'builds'>) {
  return builds.slice(0, 1).map(({ build }) => ({ issues, cpuSeconds: build.cpuSeconds }));
}

function cost({ cpuSeconds, wallSeconds, peakMegabytes }: Measured, { files, bytes }: FolderSize): string[] {
  const size = [`${files}`, (bytes / 1e6).toFixed(0)];
  return [seconds(cpuSeconds), seconds(wallSeconds), peakMegabytes.toFixed(0), ...size];
}

function seconds(value: number): string {
  return value.toFixed(1);
}
