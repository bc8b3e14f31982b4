import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { equal, is } from 'uvu/assert';
import type { ProduceRequest } from '../src/site/build/produce-site.ts';
import type { Producer } from '../src/site/build/producer.ts';
import { fingerprint } from './fingerprint.ts';

/** The hash of every file of a site, by its path. */
export type Tree = Record<string, string>;

/** Builds one archive again and again, with a cache that stays from build to build, beside builds with an empty one. */
export class WarmBuilds {
  readonly #folder: string;
  readonly #request: Pick<ProduceRequest, 'root' | 'project'>;
  readonly #start: () => Producer;
  #producer: Producer;

  /** The folder takes sites and caches; `start` gives a thread that makes sites. */
  constructor(folder: string, request: Pick<ProduceRequest, 'root' | 'project'>, start: () => Producer) {
    this.#folder = folder;
    this.#request = request;
    this.#start = start;
    this.#producer = start();
  }

  /** The cache that stays. */
  get cache(): string {
    return join(this.#folder, 'cache');
  }

  /** Makes the site with what was kept and without, fails when one byte differs, and gives the site. */
  async compare(siteUrl?: string): Promise<Tree> {
    const warm = await this.produce('warm', this.cache, siteUrl);
    const empty = join(this.#folder, 'empty');
    const cold = await this.produce('cold', empty, siteUrl);
    rmSync(empty, { recursive: true });
    equal(warm, cold);
    return warm;
  }

  /** Makes the site with one cache, as the build command does. */
  async produce(name: string, cache: string, siteUrl?: string): Promise<Tree> {
    const folder = join(this.#folder, name);
    rmSync(folder, { recursive: true, force: true });
    const request = { ...this.#request, folder, cache, siteUrl };
    const { complete, problems, findings } = await this.#producer.produce(request, () => {});
    is(complete, true, JSON.stringify([problems, findings]));
    return fingerprint(folder);
  }

  /** Leaves the code behind that was loaded, because it has changed. */
  async startAnew(): Promise<void> {
    await this.#producer.stop();
    this.#producer = this.#start();
  }

  async stop(): Promise<void> {
    await this.#producer.stop();
  }
}
