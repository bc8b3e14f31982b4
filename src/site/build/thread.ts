import { answerCalls, tell } from '../called-thread.ts';
import { type ProduceRequest, produceSite } from './produce-site.ts';

const calls = { produce: (request: ProduceRequest) => produceSite(request, tell) };
/** What can be called in a build's thread. */
export type BuildCalls = typeof calls;

answerCalls(calls);
