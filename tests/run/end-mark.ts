/** Begins the line that a process of test files writes when it is through with one; JSON of what it left follows. */
export const END_MARK = '\u0000end of the file ';
