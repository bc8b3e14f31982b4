// Loaded into a command ahead of all else (`NODE_OPTIONS=--import`), in each of its threads: counts what is changed in a folder,
// and at one change, or just before or after it, kills the process or has the disk be full from there on.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { folder, counter, at, way } = JSON.parse(process.env.GONGKAN_SOAK ?? '{}');
const { openSync, writeSync, fstatSync, writeFileSync } = fs;
const counted = openSync(counter, 'a');

/** Whether a change is to fail; threads and processes share the count, a file with a letter for each. */
function isRefused(file, letter, needsSpace) {
  const isInside = !path.relative(folder, path.resolve(String(file))).startsWith('..');
  if (!isInside) return false;
  writeSync(counted, letter);
  const count = fstatSync(counted).size;
  if (way === 'kill' && count === at) process.kill(process.pid, 'SIGKILL');
  return way === 'full' && count >= at && needsSpace;
}

const full = (file) =>
  Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path: String(file) });

/** The functions that change a folder, with their letter, the argument that names what is changed, and whether they need space. */
const changes = [
  ['writeFile', 'w', 0, true],
  ['appendFile', 'a', 0, true],
  ['mkdir', 'm', 0, true],
  ['mkdtemp', 't', 0, true],
  ['copyFile', 'c', 1, true],
  ['rename', 'n', 1, false],
  ['rm', 'r', 0, false],
  ['unlink', 'u', 0, false],
];

for (const [name, letter, argument, needsSpace] of changes) {
  const inPromise = fs.promises[name];
  fs.promises[name] = async (...args) => {
    if (!isRefused(args[argument], letter, needsSpace)) return inPromise(...args);
    half(name, args);
    throw full(args[argument]);
  };
  const atOnce = fs[`${name}Sync`];
  fs[`${name}Sync`] = (...args) => {
    if (!isRefused(args[argument], letter, needsSpace)) return atOnce(...args);
    half(name, args);
    throw full(args[argument]);
  };
}

function half(name, [file, content]) {
  if (name !== 'writeFile') return;
  const bytes = Buffer.from(content);
  try {
    writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
  } catch {
    // Its folder is not there.
  }
}

syncBuiltinESMExports();
