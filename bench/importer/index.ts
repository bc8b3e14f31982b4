import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { findOrganizations } from '../../src/importer/propose/organizations.ts';
import { findPersonNames } from '../../src/importer/propose/person-names.ts';
import { machineLine } from '../report/machine.ts';
import { table } from '../report/table.ts';
import { measureJoins, readCorpus } from './broken-paragraphs.ts';
import { importCost } from './import-cost.ts';
import { type Hits, measureNames, measureProposals } from './proposals.ts';

const corpus = process.argv[2];
if (corpus === undefined || !existsSync(corpus)) {
  console.error('Name a corpus: one JSON object a line, with `paras`, an array of paragraphs.');
  process.exit(2);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const articles = readCorpus(corpus);
console.log(`${machineLine(`npm run bench -- --import ${corpus}`)}\n`);

console.log(
  table(
    [
      'Paragraphs broken',
      'breaks',
      'joined',
      'joined or asked',
      'joins that are right',
      'idle questions an article',
    ],
    [0.15, 0.5].map((share) => {
      const { breaks, joined, asked, wrongJoins, idleQuestions } = measureJoins(articles, 7, share);
      return [
        `${share * 100} %`,
        String(breaks),
        percent(joined, breaks),
        percent(joined + asked, breaks),
        percent(joined, joined + wrongJoins),
        (idleQuestions / articles.length).toFixed(2),
      ];
    }),
  ),
);

const line = (name: string, { proposed, right, wanted }: Hits): string[] => [
  name,
  String(proposed),
  String(wanted),
  percent(right, proposed),
  percent(right, wanted),
];
const first = await measureProposals('.', '2023-04-26/ning-xin-ju-li-dang-xian-feng');
const rows = Object.entries(first).map(([kind, hits]) => line(`${kind}, first issue`, hits));
const marked = corpus.replace(/\.jsonl$/, '-names.json');
if (marked !== corpus && existsSync(marked)) {
  const names = z
    .object({ person: z.array(z.string()), org: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(marked, 'utf8')));
  const texts = articles.flat();
  rows.push(line('people, corpus', measureNames(texts, findPersonNames, names.person)));
  rows.push(line('organizations, corpus', measureNames(texts, findOrganizations, names.org)));
}
console.log(`\n${table(['Proposals', 'proposed', 'recorded', 'precision', 'recall'], rows)}`);

const { cpuSeconds, peakMegabytes } = await importCost(5000);
console.log(
  `\nImport of a Word document of 5,000 characters: ${cpuSeconds.toFixed(2)} s of CPU, ${peakMegabytes.toFixed(0)} MB.`,
);
