#!/usr/bin/env node
// The way in to every command. Plain JavaScript, so that a Node that is too old or a missing
// node_modules is answered with one sentence instead of a stack trace.
import { setFlagsFromString } from 'node:v8';

const [major, minor] = process.versions.node.split('.').map(Number);

// What bundles the scripts runs on no other (`engines` of package.json).
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  console.error(
    `工刊需要 Node 20.19 以上的 20 版，或 22.12 以上的版本，这里是 ${process.versions.node}。请到 https://nodejs.org 安装新版。\n` +
      `Gongkan needs Node 20.19 or a later 20, or 22.12 or later; this is ${process.versions.node}.`,
  );
  process.exit(3);
}

// A command of a small archive spends a sixth of its time on optimizing code that then hardly runs: V8 is to wait for longer
// until it does, which a large archive does not feel. The flag has another name from version to version, and an unknown one is told of.
const turbofan = 'invocation-count-for-turbofan=20000';
const patience = { 20: 'interrupt-budget=500000', 22: turbofan, 24: turbofan };
if (patience[major]) setFlagsFromString(`--${patience[major]}`);

try {
  const { loadSource } = await import('../load-source.js');
  const { main } = await loadSource('src/cli/main.ts');
  await main(process.argv.slice(2));
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !/Cannot find package/.test(error.message)) throw error;
  if (process.argv.includes('--verbose')) console.error(error);
  console.error(
    '依赖的软件包没有装好，请在项目文件夹里先运行：npm ci\n' +
      'The packages this project needs are not installed (or not the locked ones). Run first: npm ci',
  );
  process.exit(3);
}
