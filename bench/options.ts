import { parseArgs } from 'node:util';

/** What the bench was asked for. */
export type BenchOptions = ReturnType<typeof readOptions>;

/** Reads the options of the command line; throws when one is unknown or its number makes no sense. */
export function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      all: { type: 'boolean', default: false },
      issues: { type: 'string', multiple: true, default: [] },
      runs: { type: 'string', default: '1' },
      asked: { type: 'string', default: '2' },
      preview: { type: 'boolean', default: false },
      records: { type: 'boolean', default: false },
      search: { type: 'string' },
      words: { type: 'string' },
      faults: { type: 'boolean', default: false },
      soak: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      import: { type: 'string' },
      hugo: { type: 'boolean', default: true },
      eleventy: { type: 'boolean', default: true },
      pagefind: { type: 'boolean', default: true },
      write: { type: 'boolean', default: false },
    },
    allowNegative: true,
  });
  const sizes = values.all ? ['100', '1000', '10000'] : values.issues;
  return {
    ...values,
    preview: values.preview || values.all,
    records: values.records || values.all,
    issues: sizes.map((text) => whole('issues', text, 1, 20_000)),
    runs: whole('runs', values.runs, 1, 99),
    rounds: whole('rounds', values.rounds, 1, 9999),
    seed: whole('seed', values.seed, 0, 2 ** 31),
    asked: whole('asked', values.asked, 0, 40),
    /** The command as it was typed, for the tables. */
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
  };
}

function whole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`--${option} takes a whole number from ${least} to ${most}.`);
}
