import { workerData } from 'node:worker_threads';
import { answerCalls } from '../called-thread.ts';
import { PreviewSite } from './preview-site.ts';

const site = new PreviewSite(workerData.request);
let loading: Promise<unknown> = Promise.resolve();

const calls = {
  load: (changed: readonly string[]) => {
    const loaded = site.load(changed);
    loading = loaded;
    return loaded;
  },
  /** What is read of the archive is there before an answer is given. */
  answer: async (address: string) => {
    await loading.catch(() => {});
    return site.answer(address);
  },
};
/** What can be called in a preview's thread. */
export type PreviewCalls = typeof calls;

answerCalls(calls);
