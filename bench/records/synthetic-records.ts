import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { SyntheticIssue } from '../archive/synthetic-issues.ts';
import { givenNames, initiativeForms, initiativeWords, surnames } from '../archive/words.ts';

/** How many records a synthetic archive has. */
export interface RecordCounts {
  people: number;
  initiatives: number;
}

/** The sentence of an article that names a person and an initiative: the evidence of both. */
export function sentenceOf(index: number, counts: RecordCounts): string {
  const initiative = initiativeName(index % counts.initiatives);
  return `劳动模范${personName(index % counts.people)}带头参加“${initiative}”，几年来从不间断。`;
}

/** Writes the records, each resting on the article of its number. */
export async function writeRecords(
  root: string,
  counts: RecordCounts,
  issues: Iterable<SyntheticIssue>,
): Promise<void> {
  const folders = {
    people: path.join(root, '_data/people'),
    initiatives: path.join(root, '_data/initiatives'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  let index = 0;
  for (const { id, slug } of issues) {
    const evidence = [{ article: `${id}/${slug}`, quote: sentenceOf(index, counts) }];
    if (index < counts.people) {
      const role = { role: 'model-worker', basis: 'named', evidence };
      const person = { name: personName(index), reading: `p${index}`, roles: [role] };
      await writeFile(path.join(folders.people, `person-${index}.yaml`), stringify(person));
    }
    if (index < counts.initiatives) {
      const initiative = { name: initiativeName(index), category: 'services', evidence };
      await writeFile(path.join(folders.initiatives, `initiative-${index}.yaml`), stringify(initiative));
    }
    index++;
  }
}

/** Three characters; no two of the first 2,000 are the same. */
function personName(index: number): string {
  const family = surnames[index % surnames.length] ?? '';
  const first = givenNames[Math.floor(index / surnames.length) % givenNames.length] ?? '';
  const second = givenNames[(index * 7) % givenNames.length] ?? '';
  return family + first + second;
}

/** No two of the first 15,000 are the same. */
function initiativeName(index: number): string {
  const count = initiativeWords.length;
  const first = initiativeWords[index % count] ?? '';
  const second = initiativeWords[Math.floor(index / count) % count] ?? '';
  const form = initiativeForms[Math.floor(index / count ** 2) % initiativeForms.length] ?? '';
  return first + second + form;
}
