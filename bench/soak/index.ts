import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seededRandom } from '../archive/random.ts';
import { syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { progressLines } from '../report/progress.ts';
import { table } from '../report/table.ts';
import { buildRounds } from './build-rounds.ts';
import { type ChangingCommand, commandRounds } from './command-rounds.ts';
import { runHurt, undisturbed } from './hurt.ts';
import { previewRounds } from './preview-rounds.ts';
import { type Tally, tallyHeads } from './tally.ts';

const received = `2030年5月1日　星期三　第7期
灯火照码头
本报通讯员　周远山

　　青石镇总工会举办“亮灯”行动，为夜班工友照亮回家的路。市劳模石大明带着三名徒弟更换旧路灯120余盏。

　　一路灯火

　　老石说，灯亮了，人心就暖了。镇上的装卸队今年办了夜校，每周三晚上开课。

责编/陆小禾
`;

/** Changes, builds, kills and fills the disk for as many rounds as are asked for, and prints what was not whole. */
async function main([rounds = 200, issues = 300, seed = 1]: number[]): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'gongkan-soak-'));
  const progress = progressLines();
  const tallies: Tally[] = [];
  const add = (tally: Tally): void => {
    tallies.push(tally);
    progress(tallyHeads.map((head, index) => `${head} ${tally.row()[index]}`).join(', '));
  };
  try {
    const random = seededRandom(seed);
    const share = (part: number) => Math.max(1, Math.round(rounds * part));
    for (const [command, part] of await commands(scratch))
      add(await commandRounds(scratch, command, share(part), random, progress));
    add(await previewRounds(scratch, share(0.4), random, progress));
    add(await buildRounds(scratch, { rounds, issues, seed }, progress));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`${rounds} rounds over ${issues} issues, seed ${seed}\n`);
  console.log(
    table(
      tallyHeads,
      tallies.map((tally) => tally.row()),
    ),
  );
  for (const { name, half, leftovers, differences, words } of tallies)
    for (const [what, list] of Object.entries({ half, leftovers, differences, words }))
      for (const one of list) console.error(`${name}, ${what}: ${one}`);
  if (tallies.some((tally) => !tally.isWhole)) process.exitCode = 1;
}

/** The commands that change an archive, each with its share of the rounds; their archives are made by the commands before. */
async function commands(scratch: string): Promise<[ChangingCommand, number][]> {
  const folder = (name: string) => path.join(scratch, 'commands', name);
  const toImport = folder('import');
  await writeArchive(path.join(toImport, 'archive'), syntheticIssues(3));
  writeFileSync(path.join(toImport, 'received.txt'), received);
  const toEmpty = folder('inbox');
  cpSync(toImport, toEmpty, { recursive: true });
  mkdirSync(path.join(toEmpty, 'archive/inbox'));
  for (const [index, day] of ['2030-05-01', '2030-05-02', '2030-05-03'].entries())
    writeFileSync(
      path.join(toEmpty, `archive/inbox/${day}.txt`),
      received.replace('5月1日　星期三', `5月${index + 1}日`),
    );
  const toAccept = folder('accept');
  cpSync(toImport, toAccept, { recursive: true });
  const root = path.join(toAccept, 'archive');
  await runHurt(toAccept, importing(root), undisturbed);
  const review = path.join(root, 'src/issues/2030-05-01/review.yaml');
  if (!existsSync(review)) throw new Error(`There is no ${review}`);
  writeFileSync(review, readFileSync(review, 'utf8').replaceAll('accept: no', 'accept: yes'));
  const toWithdraw = folder('withdraw');
  cpSync(toAccept, toWithdraw, { recursive: true });
  await runHurt(toWithdraw, accepting(path.join(toWithdraw, 'archive')), undisturbed);
  return [
    [{ name: 'import', before: toImport, args: importing }, 0.5],
    [{ name: 'accept', before: toAccept, args: accepting }, 0.4],
    [{ name: 'withdraw', before: toWithdraw, args: withdrawing }, 0.1],
    [{ name: 'inbox', before: toEmpty, args: (root) => ['inbox', '--root', root], next: 'again' }, 0.2],
  ];
}

const importing = (root: string) => ['import', path.join(root, '../received.txt'), '--yes', '--root', root];
const accepting = (root: string) => ['accept', '2030-05-01', '--root', root];
const withdrawing = (root: string) => [
  'withdraw',
  '2030-05-01/deng-huo-zhao-ma-tou',
  '--delete',
  '--yes',
  '--root',
  root,
];

await main(process.argv.slice(2).map(Number));
