import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DevResponse } from '@11ty/eleventy-dev-server';
import type { FaultReport } from '../../content/machine-fault.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { projectFolder } from '../../project-folder.ts';
import { BuildFault, faultOf } from '../build/fault.ts';
import { CalledThread } from '../called-thread.ts';
import { type Explanation, explanationPage } from './explanation-page.ts';
import { FileWatch } from './file-watch.ts';
import { freePort, isFree, PreviewServer } from './preview-server.ts';
import type { Answer, Loaded, PreviewRequest } from './preview-site.ts';
import type { PreviewCalls } from './thread.ts';

/** What came of reading the archive, when its contents are at fault or something else is. */
export type Outcome = { loaded: Loaded } | { fault: FaultReport };

/** What a preview shows and whom it tells. */
export interface PreviewOptions {
  request: Omit<PreviewRequest, 'folder'>;
  /** Where to write; a folder of its own is made in it. */
  place: string;
  /** Says what is wrong in words. */
  explain: (outcome: Outcome) => Explanation;
  /** What is answered to who asks for it by another name than this machine's own. */
  refusal: (port: number) => string;
  /** Told after each reading: what is wrong, or after how many seconds there is something to look at. */
  onOutcome: (outcome: Outcome | { seconds: number }) => void;
}

const pageType = { 'content-type': 'text/html; charset=utf-8' };

/** Serves the site of an archive as it is, made as it is asked for, and reads the archive again whenever a file changes. */
export class Preview {
  readonly #options: PreviewOptions;
  #thread: CalledThread<PreviewCalls> | undefined;
  #server: PreviewServer | undefined;
  #watch: FileWatch | undefined;
  #folder = '';
  #base: string;
  #explanation: Explanation | undefined;
  readonly #changes = new Set<string>();
  #isStale = false;
  #isStopped = false;
  #loading: Promise<void> = Promise.resolve();

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#base = guessBase(options.request);
  }

  /** Begins to serve on a port or the next free one, reads the archive, and gives its address. */
  async start(wanted: number): Promise<{ address: string; port: number }> {
    const { place, request } = this.#options;
    const port = await freePort(wanted);
    // No two previews have one port: where nobody listens, what is there was left by one that was killed.
    this.#folder = join(place, String(port));
    await mkdir(place, { recursive: true });
    for (const name of (await readdir(place)).filter(isPort))
      if (await isFree(Number(name))) await rm(join(place, name), { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    const answer = (address: string) => this.#answer(address);
    const refusal = this.#options.refusal(port);
    this.#server = new PreviewServer({ folder: this.#folder, base: this.#base, answer, refusal });
    await this.#server.listen(port);
    this.#load();
    this.#watch = new FileWatch(watchedFolders(request.root), (files) => this.#changed(files));
    await this.#loading;
    return { address: `http://localhost:${port}${this.#base}`, port };
  }

  /** Ends it and leaves nothing behind. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#watch?.stop();
    await this.#thread?.stop();
    await this.#loading;
    await this.#server?.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  #changed(files: readonly string[]): void {
    // Code that was loaded stays as it was: a thread of its own begins with what is there now.
    if (files.some((file) => file.endsWith('.ts'))) void this.#thread?.stop();
    for (const file of files) this.#changes.add(file);
    this.#load();
  }

  /** Reads the archive, and again when something has changed while it was read. */
  #load(): void {
    const isLoading = this.#isStale;
    this.#isStale = true;
    if (isLoading) return;
    this.#loading = this.#loading.then(() => this.#loadNow());
  }

  async #loadNow(): Promise<void> {
    if (this.#isStopped) return;
    this.#isStale = false;
    const began = performance.now();
    const outcome = await this.#read();
    if (this.#isStopped || ('fault' in outcome && outcome.fault.code === 'interrupted')) return;
    const isRight = 'loaded' in outcome && outcome.loaded.base !== '';
    if (isRight) this.#base = outcome.loaded.base;
    this.#explanation = isRight ? undefined : this.#options.explain(outcome);
    this.#options.onOutcome(isRight ? { seconds: (performance.now() - began) / 1000 } : outcome);
    this.#server?.reload(this.#base);
  }

  async #read(): Promise<Outcome> {
    const request = { ...this.#options.request, folder: this.#folder };
    if (!this.#thread?.isRunning) this.#thread = new CalledThread('src/site/preview/thread.ts', { request });
    const changed = [...this.#changes];
    this.#changes.clear();
    try {
      return { loaded: await this.#thread.call('load', changed) };
    } catch (error) {
      return { fault: faultOf(error) };
    }
  }

  async #answer(address: string): Promise<DevResponse | undefined> {
    await this.#loading;
    const isPage = address === '' || address.endsWith('/') || address.endsWith('.html');
    if (this.#explanation && isPage) return explained(this.#explanation);
    try {
      const answer = await this.#thread?.call('answer', address);
      return answer && this.#responseOf(answer, address);
    } catch (error) {
      const fault = error instanceof BuildFault ? error.report : faultOf(error);
      if (fault.code !== 'interrupted') this.#options.onOutcome({ fault });
      return explained(this.#options.explain({ fault }));
    }
  }

  #responseOf(answer: Answer, address: string): DevResponse | undefined {
    if ('file' in answer) return undefined;
    if ('page' in answer) return { status: 200, headers: pageType, body: answer.page };
    if ('slash' in answer)
      return { status: 301, headers: { location: `${this.#base}${address}/` }, body: '' };
    // The server puts its script into the page where its policy allows none.
    const body = answer.missing.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    return { status: 404, headers: pageType, body };
  }
}

function explained(explanation: Explanation): DevResponse {
  return { status: 500, headers: pageType, body: explanationPage(explanation) };
}

/** The contents, and what pages are made with. */
function watchedFolders(root: string): string[] {
  const folders = [join(root, '_data'), join(root, 'src'), join(projectFolder, '_includes')];
  return [...new Set([...folders, join(projectFolder, 'src')])];
}

/** The path that the site is served under, as far as it can be told before the contents are right. */
function guessBase({ root, siteUrl }: Pick<PreviewRequest, 'root' | 'siteUrl'>): string {
  try {
    const text = readPlainFile(join(root, '_data', 'site.yaml')).toString();
    const address = siteUrl ?? /^url:\s*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? '';
    return new URL(address).pathname.replace(/\/*$/, '/');
  } catch {
    return '/';
  }
}

function isPort(name: string): boolean {
  return /^[1-9]\d{0,4}$/.test(name) && Number(name) < 65_536;
}
