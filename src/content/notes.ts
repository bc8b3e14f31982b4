import type { Block, Inline } from './block.ts';
import { type DraftBlock, runsOf } from './block-runs.ts';
import { everyRun, textOf } from './inlines.ts';

/** A note as read; the line is the file's, undefined for a note without text. */
export interface DraftNote {
  label: string;
  paragraphs: Inline[][];
  line: number | undefined;
}

/** What is wrong with a note or a reference to one; `words` is how it is written, on the line or after it. */
export interface NoteProblem {
  code: 'note-undefined' | 'note-unused' | 'note-twice' | 'note-empty';
  line: number | undefined;
  words: string;
}

type Reference = Extract<Inline, { kind: 'note' }>;

/**
 * Numbers the notes of a text in the order in which it first refers to them, those that only notes refer to after the
 * others, and gives every reference its number. What nothing refers to, and a second note of one name, come last.
 */
export function numberNotes(
  blocks: readonly DraftBlock[],
  notes: readonly DraftNote[],
): { blocks: Block[]; problems: NoteProblem[] } {
  const problems: NoteProblem[] = [];
  const told = new Set<string>();
  const report = (code: NoteProblem['code'], line: number | undefined, words: string): void => {
    if (!told.has(code + words)) problems.push({ code, line, words });
    told.add(code + words);
  };
  const byLabel = new Map<string, DraftNote>();
  for (const note of notes) {
    if (byLabel.has(note.label)) report('note-twice', note.line, definitionOf(note));
    else byLabel.set(note.label, note);
    if (note.paragraphs.every((runs) => textOf(runs).trim() === ''))
      report('note-empty', note.line, definitionOf(note));
  }
  const used = new Map<DraftNote, { number: number; references: number }>();
  const follow = (runs: readonly Inline[], line: number): void => {
    for (const reference of everyRun(runs).filter(isReference)) {
      const note = byLabel.get(reference.label);
      if (!note) {
        report('note-undefined', line, `[^${reference.label}]`);
        continue;
      }
      const known = used.get(note) ?? { number: used.size + 1, references: 0 };
      known.references += 1;
      used.set(note, known);
      reference.number = known.number;
      reference.reference = known.references;
    }
  };
  for (const block of blocks) follow(runsOf(block), block.line);
  // A map goes on to what is added while it is gone through.
  for (const note of used.keys()) follow(note.paragraphs.flat(), note.line ?? 1);
  const unused = notes.filter((note) => !used.has(note));
  for (const note of unused)
    if (byLabel.get(note.label) === note) report('note-unused', note.line, definitionOf(note));
  const ordered = [...used.keys(), ...unused].map((note, index): Block => {
    const { label, paragraphs, line = 1 } = note;
    const number = index + 1;
    const text = paragraphs.map(textOf).join('\n');
    const base = { id: `fn${number}`, text, line };
    return { ...base, kind: 'note', label, number, references: used.get(note)?.references ?? 0, paragraphs };
  });
  return { blocks: ordered, problems };
}

function isReference(run: Inline): run is Reference {
  return run.kind === 'note';
}

function definitionOf({ label }: DraftNote): string {
  return `[^${label}]:`;
}
