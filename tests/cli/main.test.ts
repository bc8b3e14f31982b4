import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { runChild } from '../run/run-child.ts';
import { scratch } from '../run/scratch.ts';

const empty = scratch('main');

const wrong: [args: string[], said: string][] = [
  [['bulid'], '没有“bulid”这个命令'],
  [['bulid', '--lang', 'en'], 'there is no command “bulid”'],
  [['constructor'], '没有“constructor”这个命令'],
  [['build', '--otu', 'x'], '没有“--otu”这个选项'],
  [['build', '--out'], '选项“--out <folder>”后面要跟一个值'],
  [['build', 'x'], '多了不认识的内容'],
  [['check', '--format', 'xml'], '“xml”不能用在 --format 后面'],
  [['check', '--lang', 'xx'], '“xx”不能用在 --lang 后面'],
  [['check', '--root', join(empty, 'none')], '找不到文件夹'],
  [['check', '--root', empty], '里没有 _data'],
  [['start', '--port', '99999'], '“99999”不是端口号'],
  [['index', '--part', '3/2'], '“3/2”不是份号'],
  [['index', '--part', '0/2'], '“0/2”不是份号'],
  [['index', '--part', '2'], '“2”不是份号'],
  [['index', '--plan', '4; ls'], '“4; ls”不是份数'],
  [['index', '--plan', '0'], '“0”不是份数'],
  [['build', '--out', '.'], '包含内容本身，不能替换'],
];

for (const [args, said] of wrong) {
  test(`a command that is called wrongly is answered with a sentence: ${args.join(' ').replace(empty, '')}`, async () => {
    const { code, output } = await gongkan(args);
    assert.is(code, 2, output);
    assert.match(output, said);
    assert.match(output, /改法：|To mend: /);
    assert.not.match(output, /^\s+at /m);
  });
}

for (const args of [['--help'], ['build', '--help'], []]) {
  test(`help is no fault: ${args.join(' ') || 'no command'}`, async () => {
    const { code, output } = await gongkan(args);
    assert.is(code, 0, output);
    assert.match(output, '用法： gongkan');
  });
}

test.run();

function gongkan(args: string[]) {
  // In the folder of an archive whose language is Chinese, whatever the project's own is.
  return runChild([resolve('src/cli/gongkan.js'), ...args], {
    cwd: 'tests/fixtures/minimal',
    limit: 60_000,
  });
}
