import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { readPlainFile } from '../files/plain-file.ts';

/**
 * How far an address is: its mail is being handed over, so that the server may have it though it never said so; it has it; it will never
 * take it; it did not take it then.
 */
export type Delivery = 'handed' | 'sent' | 'refused' | 'later';

const noted = /^(\w+) ([0-9a-f]{64})$/;

function isDelivery(word: string | undefined): word is Delivery {
  return word === 'handed' || word === 'sent' || word === 'refused' || word === 'later';
}

/**
 * What a run of sending wrote down, so that one that broke off goes on where it stopped and nobody gets a mail twice. Each line is on
 * the disk before the next step is taken. Addresses stand in it as hashes with a salt of the file's own.
 */
export class Journal {
  readonly #file: number;
  readonly #path: string;
  readonly #salt: string;
  readonly #deliveries = new Map<string, Delivery>();

  /** Opens the journal at a path, which is made where it is missing; throws when it cannot be written. */
  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const lines = existsSync(path) ? readPlainFile(path).toString().split('\n') : [];
    const salt = /^salt ([0-9a-f]{32})$/.exec(lines[0] ?? '')?.[1];
    for (const each of lines) {
      const [, delivery, hash] = noted.exec(each) ?? [];
      if (isDelivery(delivery) && hash) this.#deliveries.set(hash, delivery);
    }
    this.#file = openSync(path, 'a', 0o600);
    this.#salt = salt ?? randomBytes(16).toString('hex');
    if (salt === undefined) this.#append(`salt ${this.#salt}`);
    // What a run that was killed had half written is a line of its own.
    else if (lines.at(-1) !== '') this.#append('');
  }

  /** How far an address is; undefined where nothing was begun. */
  of(address: string): Delivery | undefined {
    return this.#deliveries.get(this.#hash(address));
  }

  /** Writes down how far an address is, for good; throws when the disk does not take it. */
  note(address: string, delivery: Delivery): void {
    const hash = this.#hash(address);
    this.#append(`${delivery} ${hash}`);
    this.#deliveries.set(hash, delivery);
  }

  close(): void {
    closeSync(this.#file);
  }

  #hash(address: string): string {
    return createHash('sha256').update(`${this.#salt} ${address.toLowerCase()}`).digest('hex');
  }

  #append(text: string): void {
    try {
      appendFileSync(this.#file, `${text}\n`);
      fsyncSync(this.#file);
    } catch (error) {
      // An open file tells no path of its own when it cannot be written.
      throw error instanceof Error ? Object.assign(error, { path: this.#path }) : error;
    }
  }
}
