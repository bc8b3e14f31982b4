import type { Measured } from './measured.ts';

/** The middle of the numbers; of an even count, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('There is no middle of nothing.');
  return (low + high) / 2;
}

/** Several runs of one program as one: each figure is the median, the output is that of the last run. */
export function medianRun(runs: readonly Measured[]): Measured {
  return {
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    wallSeconds: median(runs.map(({ wallSeconds }) => wallSeconds)),
    peakMegabytes: median(runs.map(({ peakMegabytes }) => peakMegabytes)),
    output: runs.at(-1)?.output ?? '',
  };
}
