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
  readonly #paths: () => readonly string[];
  readonly #onChange: (files: string[]) => void;
  /** What each path was like when it was last told of. */
  readonly #known = new Map<string, Fingerprint>();
  /** The paths whose changes have been seen and may not be finished. */
  readonly #unsettled = new Map<string, Fingerprint>();
  #timer: NodeJS.Timeout | undefined;

  /** `paths` are looked at every time; what is new among them is taken as it is. */
  constructor(paths: () => readonly string[], onChange: (files: string[]) => void) {
    this.#paths = paths;
    this.#onChange = onChange;
    for (const path of paths()) this.#known.set(path, fingerprint([path]));
    this.#timer = setTimeout(() => this.#look(), shortest);
  }

  /** Stops watching. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** A listener may have stopped the watch. */
  #lookIn(milliseconds: number): void {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  #look(): void {
    const began = performance.now();
    const paths = new Set([...this.#paths(), ...this.#unsettled.keys()]);
    let moving = false;
    for (const path of paths) moving = this.#lookAt(path) || moving;
    const took = performance.now() - began;
    if (!moving && this.#unsettled.size > 0) this.#tell();
    const rest = Math.min(longest, Math.max(shortest, took / share));
    this.#lookIn(this.#unsettled.size > 0 ? settling : rest);
  }

  /** Looks at a path; gives whether it is another than at the last look. */
  #lookAt(path: string): boolean {
    const now = fingerprint([path]);
    const reference = this.#unsettled.get(path) ?? this.#known.get(path);
    if (!reference) this.#known.set(path, now);
    if (!reference || differences(reference, now).length === 0) return false;
    this.#unsettled.set(path, now);
    return true;
  }

  #tell(): void {
    const files = [...this.#unsettled].flatMap(([path, now]) => {
      const known = this.#known.get(path) ?? new Map();
      this.#known.set(path, now);
      return differences(known, now);
    });
    this.#unsettled.clear();
    if (files.length > 0) this.#onChange(files);
  }
}
