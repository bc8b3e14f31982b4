import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { equal, is } from 'uvu/assert';
import type { produceInThread } from '../src/site/build/produce-in-thread.ts';
import type { ProduceRequest } from '../src/site/build/produce-site.ts';
import { fingerprint } from './fingerprint.ts';

/** The hash of every file of a site, by its path. */
export type Tree = Record<string, string>;

/** Builds one archive again and again, with a cache that stays from build to build, beside builds with an empty one. */
export class WarmBuilds {
  readonly #folder: string;
  readonly #request: Pick<ProduceRequest, 'root'>;
  readonly #make: typeof produceInThread;

  /** The folder takes sites and caches; `make` makes a site, with the code as it is then. */
  constructor(folder: string, request: Pick<ProduceRequest, 'root'>, make: typeof produceInThread) {
    this.#folder = folder;
    this.#request = request;
    this.#make = make;
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
    const { complete, problems } = await this.#make(request, () => {});
    is(complete, true, JSON.stringify(problems));
    return fingerprint(folder);
  }
}
