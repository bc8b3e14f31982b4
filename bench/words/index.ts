import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isLanguage } from '../../src/locales/language.ts';
import { machineLine } from '../report/machine.ts';
import { table } from '../report/table.ts';
import { checkWords } from './check-words.ts';

const [file = ''] = process.argv.slice(2);
const language = /(?:^|-)([a-z]{2,3})\.\w+$/.exec(path.basename(file))?.[1] ?? '';
if (!existsSync(file) || !isLanguage(language)) {
  console.error(
    'Name a file of words that is called after its language, `words-es.txt`: one word a line, a tab, its stem by Snowball.',
  );
  process.exitCode = 2;
} else {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  const stems = new Map(
    lines.map((line): [string, string] => {
      const [word = '', stem = ''] = line.split('\t');
      return [word, stem];
    }),
  );
  const { recall, precision } = await checkWords(stems, language);
  const row = [language, `${stems.size}`, recall.toFixed(4), precision.toFixed(4)];
  console.log(
    `${machineLine(`npm run bench -- --words ${file}`)}\n\n${table(['language', 'words', 'recall', 'precision'], [row])}`,
  );
}
