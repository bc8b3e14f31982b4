import type { SearchRequest, SearchResponse } from '../../../search/query/answer.ts';
import type { SearchScope } from '../../../search/query/archives.ts';

/** What the page asks the worker; the answer has the number of its question. */
export interface Question {
  id: number;
  request: SearchRequest;
}

/** What the worker sends back: the answer to a question, or why the search has failed. */
export interface Answer {
  id?: number;
  response?: SearchResponse;
  error?: string;
}

/** Connects to the search at an address, a worker that starts when it is first needed; after a failure the next question starts a new one. */
export function connect(workerUrl: string, scope: SearchScope) {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, { resolve(response: SearchResponse): void; reject(reason: Error): void }>();

  return {
    /** Starts the worker and loads the engine, without a question. */
    warm: () => void start(),
    ask: (request: SearchRequest) =>
      new Promise<SearchResponse>((resolve, reject) => {
        const question: Question = { id: ++asked, request };
        waiting.set(asked, { resolve, reject });
        start().postMessage(question);
      }),
  };

  function start(): Worker {
    if (worker) return worker;
    worker = new Worker(workerUrl, { type: 'module' });
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message);
    };
    worker.onmessage = ({ data: { id = 0, response, error } }: MessageEvent<Answer>) => {
      if (error) fail(error);
      if (response) waiting.get(id)?.resolve(response);
      waiting.delete(id);
    };
    worker.postMessage(scope);
    return worker;
  }

  function fail(reason: string): void {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }
}
