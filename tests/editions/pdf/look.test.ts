import { test } from 'uvu';
import { equal, ok } from 'uvu/assert';
import { madePaper } from './made-paper.ts';
import { pdfPages } from './pdf-text.ts';

const sentence = '工会组织职工开展技能竞赛，';
const credits = 'credits:\n  - { role: 责编, name: 白岸 }\n';

test('a name of several words stands in one line at the head of a paper where it fits in one', async () => {
  for (const title of ['The Harbour Lantern', 'El Farol del Puerto', '柳河县港口工人日报与工会通讯']) {
    const { file } = await madePaper([['题', sentence]], { title });
    const [first] = await pdfPages(file);
    ok(first?.lines.includes(title), title);
  }
});

test('who made an issue never takes a page alone, however far its text fills the last one', async () => {
  for (let count = 110; count < 170; count += 6) {
    const text = Array.from({ length: count }, () => `${sentence.repeat(2)}完。`).join('\n\n');
    const { file } = await madePaper([['题', text]], { issue: credits });
    const last = (await pdfPages(file)).at(-1)?.lines ?? [];
    ok(
      last.some((line) => line.includes('责编/白岸')) && last.some((line) => line.includes('完。')),
      `${count}`,
    );
  }
});

test('a picture and its caption stand on one page, and a picture at the foot of a page is not cut off', async () => {
  for (let count = 1; count <= 12; count += 2) {
    const figure = (index: number) => `![图](${index}.png "说明${index}在图下")`;
    const text = [1, 2, 3, 4, 5].map((index) => `${sentence.repeat(count * index)}完。\n\n${figure(index)}`);
    const { file } = await madePaper(
      [
        ['长', sentence.repeat(20 * count)],
        ['图', text.join('\n\n')],
      ],
      { pictures: 5 },
    );
    for (const { pictures, lines } of await pdfPages(file))
      equal(lines.filter((line) => line.includes('在图下')).length, pictures, `${count}`);
  }
});

test('an apostrophe in words of Latin letters is no wider in a Chinese paper than elsewhere', async () => {
  const endWith = async (mark: string) => {
    const { file } = await madePaper([['题', `他说The drivers${mark} hall isn${mark}t ours，她不同意。`]]);
    const words = (await pdfPages(file)).flatMap((page) => page.words);
    return words.find(({ text }) => text === '同意。')?.left ?? 0;
  };
  const [straight, curly] = [await endWith("'"), await endWith('’')];
  ok(straight > 200 && Math.abs(straight - curly) < 3, `${straight} ${curly}`);
});

test('the columns of a text of many pages end at one height on the last', async () => {
  const words = `“${sentence}”第12届Wi-Fi夜校在2019年开课——${sentence}`;
  for (const count of [60, 170, 301]) {
    const text = Array.from({ length: count }, (_, index) => `${words.repeat(1 + (index % 4))}完。`);
    const { file } = await madePaper([['题', text.join('\n\n')]], { issue: credits });
    const { words: last = [] } = (await pdfPages(file)).at(-1) ?? {};
    const body = last.filter(({ height }) => height > 48 && height < 785);
    const ends = [1, 2, 3, 4].map((column) =>
      Math.min(
        ...body.filter(({ left }) => Math.ceil((left - 48) / 129) === column).map(({ height }) => height),
      ),
    );
    ok(Math.max(...ends) - Math.min(...ends) < 75, `${count}: ${ends}`);
  }
});

test.run();
