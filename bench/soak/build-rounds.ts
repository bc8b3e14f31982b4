import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '../archive/random.ts';
import { syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';
import type { Progress } from '../report/progress.ts';
import { change } from './change.ts';
import { type Hurt, nextHurt, runHurt, undisturbed } from './hurt.ts';
import { Tally } from './tally.ts';
import { ageLocks, hashOfTree, leftIn } from './tree.ts';

/** How many issues and rounds, and what the random numbers begin with. */
export interface SoakOptions {
  issues: number;
  rounds: number;
  seed: number;
}

/** In how many rounds one is held against a build that begins with nothing. */
const coldEvery = 10;

/**
 * Changes an archive, builds it and hurts the build, round by round: the site must be the earlier one or the new one, and a build
 * after it must leave nothing over and make what a build from nothing makes.
 */
export async function buildRounds(scratch: string, options: SoakOptions, progress: Progress): Promise<Tally> {
  const { issues, rounds, seed } = options;
  const tally = new Tally('build');
  const random = seededRandom(seed);
  const work = path.join(scratch, 'build');
  const [root, out, cache] = ['archive', 'out/site', 'cache'].map((name) => path.join(work, name));
  if (!root || !out || !cache) throw new RangeError();
  await writeArchive(root, syntheticIssues(issues));
  const build = (hurt: Hurt, into = out, kept = cache) =>
    runHurt(work, ['build', '--root', root, '--out', into, '--cache', kept], hurt);
  const first = await build(undisturbed);
  if (first.code !== 0) throw new Error(`The first build ended in ${first.code}: ${first.output}`);
  let { changes } = first;
  let earlier = hashOfTree(out);
  for (let round = 1; round <= rounds; round += 1) {
    await change(root, random, round);
    const hurt = nextHurt(changes, random);
    const label = `round ${round}, ${hurt.way} at ${hurt.at} of ${changes.length}`;
    tally.count(await build(hurt), hurt, label);
    const left = readdirSync(path.dirname(out)).find((name) => name.startsWith('site.earlier-'));
    const shown = hashOfTree(out) || hashOfTree(path.join(path.dirname(out), left ?? 'gone'));
    ageLocks(path.dirname(out));
    const whole = await build(undisturbed);
    changes = whole.changes;
    const made = hashOfTree(out);
    if (whole.code !== 0)
      tally.words.push(`${label}: the next build ended in ${whole.code}: ${whole.output}`);
    if (shown !== earlier && shown !== made) tally.half.push(label);
    const over = [
      ...leftIn(path.dirname(out), 'site.'),
      ...leftIn(path.join(cache, 'pictures')),
      ...leftIn(path.join(cache, 'search')),
    ];
    if (over.length > 0) tally.leftovers.push(`${label}: ${over.join(' ')}`);
    if (round % coldEvery === 0 || round === rounds) {
      const [fresh, empty] = [path.join(work, 'cold/site'), path.join(work, 'cold/cache')];
      await build(undisturbed, fresh, empty);
      if (hashOfTree(fresh) !== made) tally.differences.push(label);
      rmSync(path.join(work, 'cold'), { recursive: true });
    }
    earlier = made;
    progress(`build: ${label}`);
  }
  return tally;
}
