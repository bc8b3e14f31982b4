import path from 'node:path';
import type { Random } from '../archive/random.ts';
import { syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';
import type { Progress } from '../report/progress.ts';
import { type Hurt, nextHurt, type Outcome, runHurt, undisturbed } from './hurt.ts';
import { Tally } from './tally.ts';
import { hashOfTree, leftIn } from './tree.ts';

const asked = [
  '',
  'issues/',
  'search/?q=x',
  'assets/none.css',
  'feed.xml',
  'pagefind/catalogue.json',
  'data/articles.json',
  'favicon.svg',
  'roster/',
];

/** Kills a preview, round by round, at a change of the disk or after some answers: the content stays, and the next preview serves. */
export async function previewRounds(
  scratch: string,
  rounds: number,
  random: Random,
  progress: Progress,
): Promise<Tally> {
  const tally = new Tally('preview');
  const work = path.join(scratch, 'preview');
  const root = path.join(work, 'archive');
  await writeArchive(root, syntheticIssues(5));
  const content = () => hashOfTree(path.join(root, 'src')) + hashOfTree(path.join(root, '_data'));
  const was = content();
  const { changes } = await preview(work, root, undisturbed, asked.length);
  for (let round = 1; round <= rounds; round += 1) {
    const hurt = nextHurt(changes, random, false);
    const label = `round ${round}, kill at ${hurt.at} of ${changes.length}`;
    tally.count(await preview(work, root, hurt, random.below(asked.length)), hurt, label);
    if (content() !== was) tally.half.push(label);
    progress(`preview: ${label}`);
  }
  const { output } = await preview(work, root, undisturbed, asked.length);
  if (!output.includes('answered all')) tally.words.push(`the last preview: ${output}`);
  const over = leftIn(root).filter((name) => !['.cache', '.preview'].includes(name));
  if (over.length > 0) tally.leftovers.push(over.join(' '));
  return tally;
}

/** Starts a preview, asks for some addresses, and kills it. */
async function preview(work: string, root: string, hurt: Hurt, most: number): Promise<Outcome> {
  let asking: Promise<string> | undefined;
  const outcome = await runHurt(work, ['start', '--root', root, '--port', '18430'], hurt, (output, kill) => {
    const address = /http:\/\/localhost:\d+\/\S*/.exec(output)?.[0];
    if (address) asking ??= ask(address, asked.slice(0, most)).finally(kill);
  });
  return { ...outcome, output: outcome.output + ((await asking) ?? '') };
}

async function ask(address: string, paths: readonly string[]): Promise<string> {
  for (const each of paths) {
    const answer = await fetch(new URL(each, address)).catch(() => undefined);
    if (!answer || answer.status >= 500) return `${each}: ${answer?.status}`;
    await answer.arrayBuffer().catch(() => {});
  }
  return 'answered all';
}
