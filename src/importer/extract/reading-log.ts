import type { DoubtKind } from '../../locales/importer.ts';
import { type Line, placed, textOfLines } from '../line.ts';
import type { Holdings, LeftOut, Received, ReceivedPicture, Rendering } from './format.ts';

/** What is gathered beside the lines while a file is read: its pictures and notes, and what became of all that is in no line. */
export class ReadingLog {
  pictures: ReceivedPicture[] = [];
  notes: Line[][] = [];
  leftOut: LeftOut[] = [];
  readonly altered: LeftOut[] = [];
  readonly renderings: Rendering[] = [];
  /** How many tables gave their lines, or only laid out what was left out; how many bidirectional controls went. */
  dissolved = 0;
  controls = 0;

  /** Names what has no words of its own. */
  name(kind: DoubtKind, text: string): void {
    if (text.trim() !== '') this.leftOut.push({ kind, text, isName: true });
  }

  /** Notes that the lines have other characters than the file, or more. */
  render(was: string, is: string): void {
    if (was !== is) this.renderings.push({ was, is });
  }

  /** Names words that came in otherwise than they look. */
  alter(kind: DoubtKind, text: string): void {
    this.altered.push({ kind, text });
  }

  /** The file as it was read. */
  received(read: readonly Line[], holds: Holdings): Received {
    const { pictures, controls, leftOut, altered, renderings, dissolved } = this;
    const lines = placed(read);
    const notes = this.notes.map(placed);
    return {
      text: textOfLines(lines),
      lines,
      pictures,
      controls,
      notes,
      leftOut,
      altered,
      holds,
      renderings,
      dissolved,
    };
  }
}
