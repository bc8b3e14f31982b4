import pc from 'picocolors';
import { cliStrings } from '../locales/commands.ts';
import type { Language } from '../locales/language.ts';
import type { StageReport } from '../site/build/produce-site.ts';

/** Tells how far a build is on the standard error: on a terminal one line that changes, elsewhere a line for each stage. */
export class StageLines {
  readonly #language: Language;
  readonly #began = process.hrtime.bigint();
  #stage = '';

  constructor(language: Language) {
    this.#language = language;
  }

  /** Shows the stage; elsewhere than on a terminal only when it is another one. */
  show(report: StageReport): void {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${pc.dim(this.#text(report))}`);
    else if (report.stage !== this.#stage) process.stderr.write(`${this.#text(report)}\n`);
    this.#stage = report.stage;
  }

  /** Clears the line that changes. */
  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }

  /** How many seconds have gone by, with one decimal. */
  seconds(): string {
    return (Number(process.hrtime.bigint() - this.#began) / 1e9).toFixed(1);
  }

  #text(report: StageReport): string {
    const { stages } = cliStrings(this.#language);
    if (report.stage === 'render') return stages.render(report.issues, report.articles);
    if (report.stage === 'index') return stages.index(report.done, report.shards);
    return stages[report.stage];
  }
}
