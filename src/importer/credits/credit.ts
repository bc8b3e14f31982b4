/** A name with its role as printed; the role is empty where none is. */
export interface PrintedCredit {
  role: string;
  name: string;
}

/** What a line says of who made a text: its writers, and perhaps where it was printed first, and when. */
export interface CreditLine {
  credits: PrintedCredit[];
  publication: string;
  /** A date as the line prints it. */
  when: string;
}
