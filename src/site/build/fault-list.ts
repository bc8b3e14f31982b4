import type { FaultReport } from '../../content/machine-fault.ts';
import { BuildFault } from './fault.ts';
import { templateFault } from './template-fault.ts';

/**
 * The faults of templates, styles and scripts that a build meets: it goes on past each, so that it tells of all of them at once.
 * Any other fault ends it.
 */
export class FaultList {
  readonly #found = new Map<string, FaultReport>();

  get isEmpty(): boolean {
    return this.#found.size === 0;
  }

  /** Does a step of a build; gives undefined where something was at fault in it. */
  async during<Result>(step: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await step();
    } catch (error) {
      this.add(error);
      return undefined;
    }
  }

  /** Adds the fault of an error, once for each place. */
  add(error: unknown): void {
    if (error instanceof AggregateError) {
      for (const each of error.errors) this.add(each);
      return;
    }
    const report = templateFault(error);
    if (!report.code.startsWith('template')) throw new BuildFault(report);
    const { file, line, column } = report.values;
    const place = `${file}:${line}:${column}`;
    if (!this.#found.has(place)) this.#found.set(place, report);
  }

  /** @throws BuildFault with all of them, when there are any */
  throwAny(): void {
    const [first, ...others] = this.#found.values();
    if (first) throw new BuildFault({ ...first, others });
  }
}
