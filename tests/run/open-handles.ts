/** The exit code of a test file whose tests are over while something still keeps its process alive. */
export const HANDLES_LEFT = 86;

/** How long a process may live on after its last test, in milliseconds. */
const GRACE = 3000;

/**
 * Preloaded into every test file: uvu sets the exit code when its last test is over, and a process
 * that is still there a while later holds something open.
 */
function watch(): void {
  let finished: number | undefined;
  const timer = setInterval(() => {
    if (process.exitCode === undefined) return;
    finished ??= performance.now();
    if (performance.now() - finished < GRACE) return;
    process.stdout.write(`Still open: ${process.getActiveResourcesInfo().join(', ')}\n`);
    process.exit(HANDLES_LEFT);
  }, 200);
  timer.unref();
}

if (process.execArgv.includes(import.meta.url)) watch();
