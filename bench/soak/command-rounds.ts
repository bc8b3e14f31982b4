import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Random } from '../archive/random.ts';
import type { Progress } from '../report/progress.ts';
import { nextHurt, runHurt, undisturbed } from './hurt.ts';
import { Tally } from './tally.ts';
import { ageLocks, hashOfTree, leftIn } from './tree.ts';

/** A command that changes an archive: what lies there before, and what is asked for. */
export interface ChangingCommand {
  name: string;
  /** The folder that holds the archive, `archive`, and what it is given beside it. */
  before: string;
  args: (root: string) => readonly string[];
  /** The command that is run after it was hurt: any recovers, and one that goes on from where it was must come to the same. */
  next?: 'again';
}

/**
 * Hurts a command on the same archive, round by round: after the next command the archive is as it was or as it would be, and
 * nothing is left over.
 */
export async function commandRounds(
  scratch: string,
  { name, before, args, next }: ChangingCommand,
  rounds: number,
  random: Random,
  progress: Progress,
): Promise<Tally> {
  const tally = new Tally(name);
  const work = path.join(scratch, 'commands', 'work');
  const root = path.join(work, 'archive');
  const begin = (): void => {
    rmSync(work, { recursive: true, force: true });
    cpSync(before, work, { recursive: true });
  };
  begin();
  const was = hashOfTree(work);
  const { changes, code, output } = await runHurt(work, args(root), undisturbed);
  if (code !== 0) throw new Error(`${name}, undisturbed, ended in ${code}: ${output}`);
  const becomes = hashOfTree(work);
  for (let round = 1; round <= rounds; round += 1) {
    begin();
    const hurt = nextHurt(changes, random);
    const label = `round ${round}, ${hurt.way} at ${hurt.at} of ${changes.length}`;
    tally.count(await runHurt(work, args(root), hurt), hurt, label);
    ageLocks(path.join(root, 'src/issues'));
    await runHurt(work, next === 'again' ? args(root) : ['check', '--root', root], undisturbed);
    const is = hashOfTree(work);
    if (next === 'again' ? is !== becomes : is !== was && is !== becomes) tally.half.push(label);
    const over = [...leftIn(path.join(root, 'src/issues')), ...leftIn(root)];
    if (over.length > 0) tally.leftovers.push(`${label}: ${over.join(' ')}`);
    progress(`${name}: ${label}`);
  }
  return tally;
}
