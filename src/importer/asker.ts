import type { Doubt } from './doubt.ts';

/** Who answers the importer's questions. Each may throw a fault when the answer is to stop. */
export interface Asker {
  yes(doubt: Doubt): Promise<boolean>;
  date(): Promise<string>;
  alt(picture: number): Promise<string>;
}
