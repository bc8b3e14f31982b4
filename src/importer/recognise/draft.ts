import type { Repair } from '../../model/article.ts';
import type { Doubt } from '../doubt.ts';
import type { Header } from './header.ts';

/** A block of an article that is about to be written. */
export type DraftBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; start: number; items: string[] }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'figure'; picture: number; alt: string; caption: string };

/** An article as it was understood, before it has a place in the archive. */
export interface Draft {
  header: Header;
  blocks: DraftBlock[];
  repairs: Repair[];
  doubts: Doubt[];
}
