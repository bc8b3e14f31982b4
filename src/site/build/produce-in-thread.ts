import { CalledThread } from '../called-thread.ts';
import type { Produced, ProduceRequest, StageReport } from './produce-site.ts';
import type { BuildCalls } from './thread.ts';

/** A page leaves much behind: with twice the usual room for what is new, a tenth less of a large build goes to collecting it. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/**
 * Makes a site in a thread of its own, which the signal stops at any moment.
 *
 * @throws BuildFault what `produceSite` throws, `interrupted` when it was stopped, `memory` when it had too little
 * @example await produceInThread({ root, folder }, (report) => show(report), AbortSignal.timeout(1000))
 */
export async function produceInThread(
  request: ProduceRequest,
  onStage: (report: StageReport) => void,
  signal?: AbortSignal,
): Promise<Produced> {
  const thread = new CalledThread<BuildCalls>('src/site/build/thread.ts', {
    resourceLimits,
    onTold: onStage,
  });
  const stop = () => void thread.stop();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await thread.call('produce', request);
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.stop();
  }
}
