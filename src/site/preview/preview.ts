import { join } from 'node:path';
import type { Problem } from '../../content/problem.ts';
import { BuildFault, type FaultReport, faultOf } from '../build/fault.ts';
import type { Produced, ProduceRequest, StageReport } from '../build/produce-site.ts';
import { Producer } from '../build/producer.ts';
import { FileWatch } from './file-watch.ts';
import { guessBase } from './guess-base.ts';
import { PreviewFolders } from './preview-folders.ts';
import type { Notice } from './preview-notice.ts';
import type { Explanation } from './preview-page.ts';
import { PreviewServer, type Shown } from './preview-server.ts';
import { PreviewWindow, type WindowSize } from './preview-window.ts';
import { watchedCode, watchedContents } from './watched-paths.ts';
import { type CheckResult, WholeCheck } from './whole-check.ts';

/** What came of making the site once: contents at fault, or something else. */
export type Outcome = { produced: Produced } | { fault: FaultReport };

/** How much of a large archive is shown, and what is known of the rest. */
export interface WindowState {
  /** How many of the newest issues are always shown. */
  newest: number;
  /** How many there are. */
  total: number;
  check: 'running' | 'failed' | Problem[];
}

/** What a preview shows and whom it tells. */
export interface PreviewOptions {
  request: Omit<ProduceRequest, 'folder' | 'drafts' | 'preview' | 'window'>;
  /** Where to write; folders of its own are made in it. */
  place: string;
  /** Says what is wrong in words. */
  explain: (outcome: Outcome) => Explanation;
  /** Says in words how much of the archive is shown. */
  describe: (state: WindowState) => Notice;
  /** Told after each time: what is wrong, or after how many seconds the pages were ready. */
  onOutcome: (outcome: Outcome | { seconds: number }) => void;
  /** Told when the whole of an archive that is shown in part was checked, with its errors. */
  onChecked: (result: CheckResult) => void;
  onStage: (report: StageReport) => void;
  /** From how many issues on a part is shown, and which. */
  size?: WindowSize | undefined;
}

/** How long, in milliseconds, a rendering that is out of date already may go on before it is broken off. */
const patience = 2_000;

/** Makes the site again whenever its contents or templates change, and serves the newest that came out whole. */
export class Preview {
  readonly #options: PreviewOptions;
  readonly #folders: PreviewFolders;
  readonly #server: PreviewServer;
  readonly #window: PreviewWindow;
  readonly #check: WholeCheck;
  #shown: Shown;
  #producer = new Producer();
  #watch: FileWatch | undefined;
  #making: Promise<void> | undefined;
  #began = 0;
  #isRendering = false;
  #isStale = true;
  #isStopped = false;
  /** Whether what is being made holds a change, and not only more of the archive. */
  #isNews = true;
  /** Those who wait for pages that were not made yet. */
  #waiting: (() => void)[] = [];
  /** Told when there is something to look at for the first time. */
  #onFirst: () => void = () => {};

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#folders = new PreviewFolders(options.place);
    const { root } = options.request;
    this.#window = new PreviewWindow(root, options.size);
    this.#check = new WholeCheck(options.request, (result) => this.#checked(result));
    this.#shown = {
      base: guessBase(options.request),
      folder: '',
      indexed: '',
      explanation: undefined,
      notice: undefined,
    };
    this.#server = new PreviewServer(this.#shown, {
      make: (address) => this.#open(address),
      allIssues: () => this.#window.all,
    });
  }

  /** Makes the site, begins to serve it on a port or the next free one, and gives its address. */
  async start(port: number): Promise<{ address: string; port: number }> {
    const listening = await this.#server.listen(port);
    const { root, project } = this.#options.request;
    const code = watchedCode(project);
    this.#watch = new FileWatch(
      () => [...watchedContents(root, this.#window.shown), ...code],
      (files) => this.#changed(files),
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
    this.#check.stop();
    this.#server.close();
    await this.#producer.stop();
    await this.#making?.catch(() => {});
    this.#answerWaiting();
    await this.#folders.keepOnly([]);
  }

  #changed(files: readonly string[]): void {
    const isCode = files.some((file) => file.endsWith('.ts'));
    const tooLong = this.#isRendering && performance.now() - this.#began > patience;
    if (isCode || tooLong) this.#replaceProducer();
    else if (this.#making && !this.#isRendering) this.#producer.stopIndexing();
    this.#window.note(files);
    this.#isNews = true;
    this.#isStale = true;
    this.#making ??= this.#makeAgain();
  }

  /** Makes what was not made yet of what there is; undefined when there is nothing at the address. */
  #open(address: string): Promise<void> | undefined {
    const opens = this.#window.isPartial ? this.#window.open(address) : undefined;
    const isUnderWay = this.#isRendering || this.#isStale;
    if (opens === undefined || this.#isStopped || !(opens || isUnderWay)) return undefined;
    if (opens) {
      if (this.#making && !this.#isRendering) this.#producer.stopIndexing();
      this.#isStale = true;
      this.#making ??= this.#makeAgain();
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** They look again; what is not there yet is waited for again. */
  #answerWaiting(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Code that was loaded stays as it was: a thread of its own begins with what is there now. */
  #replaceProducer(): void {
    void this.#producer.stop();
    this.#producer = new Producer();
  }

  async #makeAgain(): Promise<void> {
    while (this.#isStale && !this.#isStopped) {
      this.#isStale = false;
      if (!this.#producer.isRunning) this.#producer = new Producer();
      await this.#make();
    }
    this.#making = undefined;
    this.#onFirst();
  }

  async #make(): Promise<void> {
    const folder = this.#folders.make();
    this.#began = performance.now();
    this.#isRendering = true;
    const isNews = this.#isNews;
    this.#isNews = false;
    this.#window.refresh();
    const window = this.#window.shown;
    const request = { ...this.#options.request, folder, drafts: true, preview: true, window };
    try {
      const produced = await this.#producer.produce(request, (report) => {
        if (report.stage === 'ready') this.#showPages(folder, report.base, isNews);
        if (report.stage === 'finish') this.#showIndex(folder);
        this.#options.onStage(report);
      });
      if (!produced.complete) this.#showFault({ produced });
    } catch (error) {
      const fault = error instanceof BuildFault ? error.report : faultOf(error);
      if (fault.code !== 'interrupted') this.#showFault({ fault });
      else if (this.#isRendering) this.#isNews ||= isNews;
    }
    this.#isRendering = false;
    this.#answerWaiting();
    await this.#folders.keepOnly([this.#shown.folder, this.#shown.indexed]);
  }

  #showPages(folder: string, base: string, isNews: boolean): void {
    this.#isRendering = false;
    const isQuiet = !isNews && this.#shown.explanation === undefined;
    if (!this.#window.isPartial) this.#check.stop();
    else if (isNews) this.#check.beginSoon();
    const notice = isNews ? this.#notice('running') : this.#shown.notice;
    this.#shown = { ...this.#shown, base, folder, explanation: undefined, notice };
    this.#server.show(this.#shown, isQuiet);
    this.#answerWaiting();
    if (this.#window.isPartial) this.#watch?.goRound(join(this.#options.request.root, 'src/issues'));
    if (isQuiet) return;
    this.#options.onOutcome({ seconds: (performance.now() - this.#began) / 1000 });
    this.#onFirst();
  }

  #checked(result: CheckResult): void {
    this.#shown = { ...this.#shown, notice: this.#notice(result ?? 'failed') };
    this.#server.show(this.#shown, true);
    this.#options.onChecked(result);
  }

  #notice(check: WindowState['check']): Notice | undefined {
    const { isPartial, newest, all } = this.#window;
    return isPartial ? this.#options.describe({ newest, total: all.length, check }) : undefined;
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
