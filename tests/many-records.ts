import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { syntheticIssues } from '../bench/archive/synthetic-issues.ts';
import { writeArchive } from '../bench/archive/write-archive.ts';

/** How many people, initiatives, figures and events the archive has: enough for every index to have a second page. */
export const MANY = 520;

const perArticle = 20;

/**
 * Writes an archive with many of everything: a paragraph of each article names twenty people, initiatives,
 * figures and events, and one body has a part in all of them.
 */
export async function writeManyRecords(root: string): Promise<void> {
  const numbers = Array.from({ length: MANY }, (_, index) => index);
  const issues = [
    ...syntheticIssues(Math.ceil(MANY / perArticle), (index) => [
      numbers
        .slice(index * perArticle, (index + 1) * perArticle)
        .map(sentence)
        .join(''),
    ]),
  ];
  await writeArchive(root, issues);
  const evidence = (index: number, quote = sentence(index)) => {
    const issue = issues[Math.floor(index / perArticle)];
    return [{ article: `${issue?.id}/${issue?.slug}`, quote }];
  };
  const body = { name: '云泽总会', kind: 'union', evidence: evidence(0) };
  await write(root, 'organizations/yun-ze', body);
  for (const index of numbers) {
    const role = { role: 'model-worker', basis: 'named', organization: 'yun-ze', evidence: evidence(index) };
    const name = { name: personName(index), reading: `p${index}`, roles: [role] };
    await write(root, `people/person-${index}`, name);
    const organizers = { category: 'services', organizers: ['yun-ze'], evidence: evidence(index) };
    await write(root, `initiatives/initiative-${index}`, { name: initiativeName(index), ...organizers });
  }
  for (const [at, { id }] of issues.entries()) {
    const own = numbers.slice(at * perArticle, (at + 1) * perArticle);
    const figures = own.map((index) => ({
      id: `figure-${index}`,
      value: index + 1000,
      unit: '人',
      counts: `${initiativeName(index)}的参加者`,
      organization: 'yun-ze',
      evidence: evidence(index),
    }));
    const events = own.map((index) => ({
      date: String(1900 + (index % 85)),
      title: `${initiativeName(index)}开始`,
      organization: 'yun-ze',
      evidence: evidence(index),
    }));
    await write(root, `figures/${id}`, figures);
    await write(root, `events/${id}`, events);
  }
}

function sentence(index: number): string {
  return `云泽总会的${personName(index)}在${1900 + (index % 85)}年发起“${initiativeName(index)}”，有${index + 1000}人参加。`;
}

function personName(index: number): string {
  return `赵${numeral(index)}`;
}

function initiativeName(index: number): string {
  return `第${numeral(index)}行动`;
}

/** A number as three Chinese numerals, so that no name is part of another. */
function numeral(index: number): string {
  const digits = String(index).padStart(3, '0');
  return [...digits].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('');
}

async function write(root: string, name: string, record: unknown): Promise<void> {
  const file = path.join(root, '_data', `${name}.yaml`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, stringify(record));
}
