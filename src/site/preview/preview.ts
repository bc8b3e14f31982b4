import { BuildFault, type FaultReport, faultOf } from '../build/fault.ts';
import { produceInThread } from '../build/produce-in-thread.ts';
import type { Produced, ProduceRequest, StageReport } from '../build/produce-site.ts';
import { FileWatch } from './file-watch.ts';
import { guessBase } from './guess-base.ts';
import { PreviewFolders } from './preview-folders.ts';
import type { Explanation } from './preview-page.ts';
import { PreviewServer, type Shown } from './preview-server.ts';
import { watchedCode, watchedContents } from './watched-paths.ts';

/** What came of making the site once: contents at fault, or something else. */
export type Outcome = { produced: Produced } | { fault: FaultReport };

/** What a preview shows and whom it tells. */
export interface PreviewOptions {
  request: Omit<ProduceRequest, 'folder' | 'drafts' | 'preview'>;
  /** Where to write; folders of its own are made in it. */
  place: string;
  /** Says what is wrong in words. */
  explain: (outcome: Outcome) => Explanation;
  /** Told after each time: what is wrong, or after how many seconds the pages were ready. */
  onOutcome: (outcome: Outcome | { seconds: number }) => void;
  onStage: (report: StageReport) => void;
}

/** How long, in milliseconds, a rendering that is out of date already may go on before it is broken off. */
const patience = 2_000;

/** Makes the site again whenever its contents or templates change, and serves the newest that came out whole. */
export class Preview {
  readonly #options: PreviewOptions;
  readonly #folders: PreviewFolders;
  readonly #server: PreviewServer;
  #shown: Shown;
  #stopMaking = new AbortController();
  #watch: FileWatch | undefined;
  #making: Promise<void> | undefined;
  #began = 0;
  #isRendering = false;
  #isStale = true;
  #isStopped = false;
  /** Told when there is something to look at for the first time. */
  #onFirst: () => void = () => {};

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#folders = new PreviewFolders(options.place);
    this.#shown = { base: guessBase(options.request), folder: '', indexed: '', explanation: undefined };
    this.#server = new PreviewServer(this.#shown);
  }

  /** Makes the site, begins to serve it on a port or the next free one, and gives its address. */
  async start(port: number): Promise<{ address: string; port: number }> {
    const listening = await this.#server.listen(port);
    const { root, project } = this.#options.request;
    const code = watchedCode(project);
    this.#watch = new FileWatch(
      () => [...watchedContents(root), ...code],
      () => this.#changed(),
    );
    await new Promise<void>((resolve) => {
      this.#onFirst = resolve;
      this.#making = this.#makeAgain();
    });
    return { address: `http://localhost:${listening}${this.#shown.base}`, port: listening };
  }

  /** Ends it and leaves nothing behind. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#watch?.stop();
    this.#server.close();
    this.#stopMaking.abort();
    await this.#making?.catch(() => {});
    await this.#folders.keepOnly([]);
  }

  #changed(): void {
    const tooLong = this.#isRendering && performance.now() - this.#began > patience;
    if (tooLong || !this.#isRendering) this.#stopMaking.abort();
    this.#isStale = true;
    this.#making ??= this.#makeAgain();
  }

  async #makeAgain(): Promise<void> {
    while (this.#isStale && !this.#isStopped) {
      this.#isStale = false;
      this.#stopMaking = new AbortController();
      await this.#make();
    }
    this.#making = undefined;
    this.#onFirst();
  }

  async #make(): Promise<void> {
    const folder = this.#folders.make();
    this.#began = performance.now();
    this.#isRendering = true;
    const request = { ...this.#options.request, folder, drafts: true, preview: true };
    try {
      const produced = await produceInThread(
        request,
        (report) => {
          if (report.stage === 'ready') this.#showPages(folder, report.base);
          if (report.stage === 'finish') this.#showIndex(folder);
          this.#options.onStage(report);
        },
        this.#stopMaking.signal,
      );
      if (!produced.complete) this.#showFault({ produced });
    } catch (error) {
      const fault = error instanceof BuildFault ? error.report : faultOf(error);
      if (fault.code !== 'interrupted') this.#showFault({ fault });
    }
    this.#isRendering = false;
    await this.#folders.keepOnly([this.#shown.folder, this.#shown.indexed]);
  }

  #showPages(folder: string, base: string): void {
    this.#isRendering = false;
    this.#shown = { ...this.#shown, base, folder, explanation: undefined };
    this.#server.show(this.#shown);
    this.#options.onOutcome({ seconds: (performance.now() - this.#began) / 1000 });
    this.#onFirst();
  }

  #showIndex(folder: string): void {
    this.#shown = { ...this.#shown, indexed: folder };
    this.#server.show(this.#shown, true);
  }

  /** A fault of the search index leaves the pages as they are: they are right. */
  #showFault(outcome: Outcome): void {
    this.#options.onOutcome(outcome);
    if ('fault' in outcome && outcome.fault.code === 'search') return;
    this.#shown = { ...this.#shown, explanation: this.#options.explain(outcome) };
    this.#server.show(this.#shown);
  }
}
