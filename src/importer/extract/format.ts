import type { DoubtKind, FaultCode } from '../../locales/importer.ts';
import type { Line } from '../line.ts';
import type { Encoding } from './decode-text.ts';

/** A picture as it came with a file. */
export interface ReceivedPicture {
  /** Its bytes; absent when the file only points to it. */
  bytes: Uint8Array | undefined;
  /** Where it came from, to be named to the editor. */
  name: string;
}

/** Finds the picture that an `img` element shows; undefined when it is none (a spacer, a tracker). */
export type PictureFinder = (src: string) => ReceivedPicture | undefined;

/** Words that a file holds and no article shall have; they are named in the review list, and counted. */
export interface LeftOut {
  /** Why, as the doubt that names it. */
  kind: DoubtKind;
  /** All of the words; for what has none, such as a video, what it is called. */
  text: string;
  /** Whether `text` only says what it is called: the file has no such characters. */
  isName?: boolean;
  /** How many pictures, tables and notes went with the words, and what the pictures are called. */
  pictures?: number;
  shown?: readonly string[];
  tables?: number;
  notes?: number;
}

/** What a file holds, counted without regard to lines: the proof that none of it was lost rests on it. */
export interface Holdings {
  /** All characters, those that are left out included; white space does not count. */
  text: string;
  pictures: number;
  tables: number;
  notes: number;
}

/** Characters that a file has and the lines have otherwise, or have beside it: a list's number, m² for a raised 2. */
export interface Rendering {
  was: string;
  is: string;
}

/** What a file says of itself outside its text: evidence for what its lines are, and no text. */
export interface About {
  title?: string | undefined;
  author?: string | undefined;
  /** Year, month and day: `2024-03-05`. */
  date?: string | undefined;
  /** The paper, site or account that published it. */
  publication?: string | undefined;
}

/** A file as it was read: its text, lines and pictures. */
export interface Received {
  /** The text as received, kept beside the article. */
  text: string;
  lines: Line[];
  pictures: ReceivedPicture[];
  /** How many bidirectional control characters were left out; they make a line read other than it is stored. */
  controls: number;
  /** The lines of each note, in the order of their numbers. */
  notes?: Line[][];
  leftOut?: LeftOut[];
  /** Words that came in otherwise than they look, as an equation on one line; they are named, too. */
  altered?: LeftOut[];
  about?: About;
  /** What the file holds; absent for a format that has nothing but lines. */
  holds?: Holdings;
  renderings?: Rendering[];
  /** How many tables gave their lines because they only laid things out, or stood in a cell of another. */
  dissolved?: number;
}

/** What a format is given besides the bytes of a file. */
export interface ReadOptions {
  /** The file's name, for faults. */
  file: string;
  /** The encoding that the editor says the text is in. */
  encoding?: Encoding | undefined;
  /** Finds the pictures that were saved beside the file. */
  picture: PictureFinder;
}

/**
 * How the bytes of a format begin (one character a byte; a byte order mark, white space, XML's declaration and comments aside), and what tells it
 * from others that begin so: the beginning of the name of a part of a ZIP archive, or bytes anywhere.
 */
export interface Signature {
  start: string | RegExp;
  holds?: string;
}

/** A format that comes in: all that the importer knows of it. */
export interface ImportFormat {
  name: string;
  /** How names of its files end, with the dot, in small letters. */
  endings: readonly string[];
  /** How it is recognised; what nothing is recognised in is a text, and goes by its name. */
  signature?: Signature;
  /** What programs add to a file's name, without its ending, for the folder that they save its pictures in. */
  folders?: readonly string[];
  /** The fault of a file in which there is nothing to import. */
  whenEmpty: FaultCode;
  /** Reads the bytes of a file. @throws ImportFault when they are broken. */
  read(bytes: Uint8Array, options: ReadOptions): Received | Promise<Received>;
}
