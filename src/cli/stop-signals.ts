/** What a command that was told to stop exits with: 128 and the signal's number, as shells have it. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Turns the signals that end a process into an abort, so that what was begun is tidied up; a second one ends it at once. */
export function stopOnSignals() {
  const controller = new AbortController();
  let received: number | undefined;
  const handlers = Object.entries(exitCodes).map(([signal, code]) => {
    const handler = () => {
      if (received !== undefined) process.exit(received);
      received = code;
      controller.abort();
    };
    process.on(signal, handler);
    return { signal, handler };
  });
  return {
    signal: controller.signal,
    exitCode: () => received,
    forget: () => {
      for (const { signal, handler } of handlers) process.off(signal, handler);
    },
  };
}
