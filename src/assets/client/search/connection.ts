import type { NameEntry } from '../../../search/names.ts';
import type { SearchRequest, SearchResponse, SearchScope } from '../../../search/searcher.ts';

/** What the page asks the worker: documents, or names for what is typed. */
export interface Question {
  id: number;
  request?: SearchRequest;
  typed?: string;
}

/** What the worker sends back. */
export interface Answer {
  id: number;
  value?: SearchResponse | NameEntry[] | undefined;
  error?: string;
}

/** The search, in a worker of its own that starts when it is first needed. */
export interface Connection {
  /** Starts the worker and loads the engine, without a question. */
  warm(): void;
  search(request: SearchRequest): Promise<SearchResponse>;
  suggest(typed: string): Promise<NameEntry[]>;
}

/** Connects to the worker at an address; after a failure the next question starts a new one. */
export function connect(workerUrl: string, scope: SearchScope): Connection {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, { resolve(value: Answer['value']): void; reject(reason: Error): void }>();

  return {
    warm: () => void start(),
    search: async (request) => {
      const value = await ask({ request });
      if (!value || Array.isArray(value)) throw new Error('No answer.');
      return value;
    },
    suggest: async (typed) => {
      const value = await ask({ typed });
      return Array.isArray(value) ? value : [];
    },
  };

  function ask(question: Omit<Question, 'id'>): Promise<Answer['value']> {
    const id = ++asked;
    return new Promise<Answer['value']>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      start().postMessage({ ...question, id });
    });
  }

  function start(): Worker {
    if (worker) return worker;
    worker = new Worker(workerUrl, { type: 'module' });
    worker.onerror = (event) => {
      event.preventDefault();
      fail('The search worker could not start.');
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.error) fail(data.error);
      waiting.get(data.id)?.resolve(data.value);
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
