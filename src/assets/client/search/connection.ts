import type { NameEntry } from '../../../search/catalogue.ts';
import type { SearchRequest, SearchResponse } from '../../../search/query/answer.ts';
import type { SearchScope } from '../../../search/query/archives.ts';

/** What the page asks the worker: for documents, or for names that what is typed may mean. */
export interface Question {
  request?: SearchRequest;
  typed?: string;
}

/** What the worker sends back. */
export interface Answer {
  response?: SearchResponse;
  names?: NameEntry[];
  error?: string;
}

/** A question or an answer on its way; an answer has the number of its question. */
export type Numbered<T> = T & { id: number };

/** Connects to the search at an address, a worker that starts when it is first needed; after a failure the next question starts a new one. */
export function connect(workerUrl: string, scope: SearchScope) {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(reason: Error): void }>();

  return {
    /** Starts the worker and loads the engine, without a question. */
    warm: () => void start(),
    ask: (question: Question) =>
      new Promise<Answer>((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        start().postMessage({ ...question, id });
      }),
  };

  function start(): Worker {
    if (worker) return worker;
    worker = new Worker(workerUrl, { type: 'module' });
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message);
    };
    worker.onmessage = ({ data }: MessageEvent<Numbered<Answer>>) => {
      if (data.error) fail(data.error);
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
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
