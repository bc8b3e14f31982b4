import { faultsByKind } from '../../tests/archive/faults/all.ts';
import { checkFault, type Fault, told } from '../../tests/archive/faults/fault.ts';
import { table } from '../report/table.ts';

/** Whether a fault is told as it must be: every problem at its place, nothing else, and nothing thrown. */
async function survives(fault: Fault): Promise<boolean> {
  try {
    return told(await checkFault(fault)).join('\n') === fault.expected.join('\n');
  } catch {
    return false;
  }
}

let [survived, tried] = [0, 0];
const rows: string[][] = [];
for (const [kind, faults] of Object.entries(faultsByKind)) {
  let right = 0;
  for (const fault of faults) {
    if (await survives(fault)) right += 1;
    else console.error(`${kind}: ${fault.why}`);
  }
  rows.push([kind, String(right), String(faults.length)]);
  survived += right;
  tried += faults.length;
}
console.log(table(['faults', 'survived', 'tried'], [...rows, ['all', String(survived), String(tried)]]));
console.log(`\n${survived}/${tried}`);
if (survived < tried) process.exitCode = 1;
