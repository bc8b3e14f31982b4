import { parentPort, workerData } from 'node:worker_threads';
import { faultOf } from '../build/fault.ts';
import { PreviewSite } from './preview-site.ts';
import type { PreviewOrder, PreviewReply } from './preview-thread.ts';

const site = new PreviewSite(workerData.request);
/** What is read of the archive is there before an answer is given. */
let loading: Promise<unknown> = Promise.resolve();

parentPort?.on('message', async ({ id, order }: { id: number; order: PreviewOrder }) => {
  let reply: PreviewReply;
  try {
    if (order.kind === 'load') {
      const loaded = loading.then(() => site.load(order.changed));
      loading = loaded.catch(() => {});
      reply = { loaded: await loaded };
    } else {
      await loading;
      reply = { answer: await site.answer(order.address) };
    }
  } catch (error) {
    reply = { fault: faultOf(error) };
  }
  parentPort?.postMessage({ id, reply });
});
