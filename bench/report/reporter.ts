import { machineLine } from './machine.ts';
import { writeSection } from './write-section.ts';

/** The sections of docs/performance.md that hold figures. */
export const sections = ['build', 'command', 'index', 'queries', 'preview', 'records'] as const;

/** Prints tables, and puts them into docs/performance.md when that is asked for. */
export type Report = (section: (typeof sections)[number], table: string) => Promise<void>;

/** A report of figures that one command gave: each table names the command, the day and the machine. */
export function reporter(command: string, write: boolean): Report {
  return async (section, table) => {
    const text = `${machineLine(command)}\n\n${table}`;
    console.log(`${text}\n`);
    if (write) await writeSection('docs/performance.md', section, text);
  };
}
