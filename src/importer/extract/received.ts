import type { Line } from '../line.ts';

/** A picture as it came with a file. */
export interface ReceivedPicture {
  /** Its bytes; absent when the file only points to it. */
  bytes: Uint8Array | undefined;
  /** Where it came from, to be named to the editor. */
  name: string;
  alt: string;
}

/** A file as it was read: its text, lines and pictures. */
export interface Received {
  /** The text as received, kept beside the article. */
  text: string;
  lines: Line[];
  pictures: ReceivedPicture[];
  /** How many bidirectional control characters were left out; they make a line read other than it is stored. */
  controls: number;
}
