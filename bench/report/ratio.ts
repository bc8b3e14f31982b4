/** A line that compares two figures, with what is aimed at where something is: `- What: 0.93 (aim: at most 1.0).` */
export function ratioLine(what: string, ratio: number, aim?: number): string {
  return `- ${what}: ${ratio.toFixed(2)}${aim === undefined ? '' : ` (aim: at most ${aim.toFixed(1)})`}.`;
}

/** Something that was measured at a size. */
export interface Sized {
  issues: number;
  cpuSeconds: number;
}

/** How the CPU an issue grows from the last size but one to the last; nothing when there is one size. */
export function growthLines(what: string, sizes: readonly Sized[]): string[] {
  const [before, last] = [...sizes].sort((a, b) => a.issues - b.issues).slice(-2);
  if (!before || !last) return [];
  const ratio = last.cpuSeconds / last.issues / (before.cpuSeconds / before.issues);
  return [ratioLine(`${what}, CPU an issue at ${last.issues} against that at ${before.issues}`, ratio, 1.1)];
}
