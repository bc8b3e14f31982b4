import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordDocument } from '../../tests/importer/word-document.ts';
import { type Measured, measured } from '../measure/measured.ts';

/** What `npm run import` of a Word document costs, the start of Node included. The text repeats one written for this. */
export async function importCost(characters: number): Promise<Measured> {
  const root = mkdtempSync(join(tmpdir(), 'gongkan-import-cost-'));
  try {
    mkdirSync(join(root, '_data'));
    const site = 'title: x\nlanguage: zh-CN\ntimezone: UTC\nurl: https://example.org/\n';
    writeFileSync(join(root, '_data', 'site.yaml'), site);
    const file = join(root, 'article.docx');
    writeFileSync(file, wordDocument(textOf(characters)));
    return await measured(process.execPath, ['src/cli/gongkan.js', 'import', file, '--root', root, '--yes']);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function textOf(characters: number): string[] {
  const lines = ['2024年5月1日 星期三', '港口工人的一天', '本报记者 林远'];
  let length = 0;
  for (let number = 1; length < characters; number += 1) {
    const whole = `第${number}班的何大川清晨五点到了码头，城南区总工会为他们的“灯塔行动”送来了${number * 7}盏灯，${number + 20}名工人把每一根钢索都看了一遍。`;
    const broken = number % 4 === 0 ? whole.length >> 1 : whole.length;
    lines.push(...[whole.slice(0, broken), whole.slice(broken)].filter((line) => line !== ''));
    length += whole.length;
  }
  return lines;
}
