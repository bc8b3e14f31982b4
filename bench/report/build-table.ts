import type { SizedResult } from '../build/compare-builds.ts';
import { table } from './table.ts';

/** The table of builds by size: whole, by stage, and beside Hugo; CPU per issue tells whether it grows evenly. */
export function buildTable(results: SizedResult[]): string {
  const rows = results.flatMap(({ issues, build, stages, output, hugo }) => [
    [
      `${issues}`,
      'Gongkan',
      ...cost(build, output),
      seconds(stages.reading),
      seconds(stages.checking),
      seconds(stages.rendering),
      seconds(stages.writing),
      seconds(stages.verifying),
    ],
    ...(hugo ? [[`${issues}`, 'Hugo', ...cost(hugo.build, hugo.output), '', '', '', '', '']] : []),
  ]);
  const heads = ['issues', '', 'CPU s', 'wall s', 'peak MB', 'files', 'output MB'];
  const stages = ['reading', 'checking and linking', 'rendering', 'writing', 'verifying'];
  return [table([...heads, ...stages], rows), '', ...ratios(results)].join('\n');
}

function ratios(results: SizedResult[]): string[] {
  const beside = results.flatMap(({ issues, build, hugo }) =>
    hugo
      ? [`- ${issues} issues: ${(build.cpuSeconds / hugo.build.cpuSeconds).toFixed(2)} times Hugo's CPU.`]
      : [],
  );
  const [small, large] = [results.at(0), results.at(-1)];
  if (!small || !large || small === large) return beside;
  const times = large.build.cpuSeconds / small.build.cpuSeconds;
  return [...beside, `- ${large.issues} issues take ${times.toFixed(1)} times the CPU of ${small.issues}.`];
}

function cost(
  build: { cpuSeconds: number; wallSeconds: number; peakMegabytes: number },
  output: { files: number; bytes: number },
): string[] {
  return [
    seconds(build.cpuSeconds),
    seconds(build.wallSeconds),
    build.peakMegabytes.toFixed(0),
    `${output.files}`,
    (output.bytes / 1e6).toFixed(0),
  ];
}

function seconds(value: number): string {
  return value.toFixed(1);
}
