import { differences, type Fingerprint, fingerprint } from './fingerprint.ts';

/** How long, in milliseconds, the files are left alone between two looks at most and at least. */
const shortest = 120;
const longest = 4_000;

/** Looking at files may take this share of the time, so that a large archive does not keep the machine busy. */
const share = 1 / 15;

/** How long, in milliseconds, files must have stayed the same before they are taken for written. */
const settling = 50;

/**
 * Watches files by looking at them again and again. Notices of the system are quicker for large trees,
 * but lose renamed folders and what is saved by replacing a file, and differ from system to system.
 */
export class FileWatch {
  readonly #paths: readonly string[];
  readonly #onChange: (files: string[]) => void;
  #known: Fingerprint;
  #timer: NodeJS.Timeout | undefined;
  /** The changes that have been seen and may not be finished. */
  #unsettled: Fingerprint | undefined;

  constructor(paths: readonly string[], onChange: (files: string[]) => void) {
    this.#paths = paths;
    this.#onChange = onChange;
    this.#known = fingerprint(paths);
    this.#timer = setTimeout(() => this.#look(), shortest);
  }

  /** Stops watching. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const began = performance.now();
    const now = fingerprint(this.#paths);
    const took = performance.now() - began;
    const reference = this.#unsettled ?? this.#known;
    const moving = differences(reference, now).length > 0;
    if (!moving && this.#unsettled) {
      const files = differences(this.#known, now);
      this.#known = now;
      this.#unsettled = undefined;
      if (files.length > 0) this.#onChange(files);
    } else if (moving) this.#unsettled = now;
    const rest = Math.min(longest, Math.max(shortest, took / share));
    // A listener may have stopped the watch.
    if (this.#timer) this.#timer = setTimeout(() => this.#look(), this.#unsettled ? settling : rest);
  }
}
