import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'uvu';
import { is } from 'uvu/assert';
import { processTree } from '../../../bench/measure/process-tree.ts';

/** A program that starts another from a thread of its own, as a build starts Pagefind, and prints its id. */
const PROGRAM = `
const { Worker } = require('node:worker_threads');
const thread = "const child = require('node:child_process').spawn('sleep', ['60']); require('node:worker_threads').parentPort.postMessage(child.pid)";
new Worker(thread, { eval: true }).once('message', (id) => console.log(id));
`;

test('a program that a thread of the measured one has started is measured too', async () => {
  // The bench reads /proc, which only Linux has.
  if (process.platform !== 'linux') return;
  const program = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  let below = 0;
  try {
    const [line] = await once(createInterface(program.stdout), 'line');
    below = Number(line);
    is(processTree(program.pid ?? 0).includes(below), true);
  } finally {
    if (below > 0) process.kill(below);
    program.kill();
  }
});

test.run();
