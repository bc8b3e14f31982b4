/**
 * Has the browser keep what is read, where it can: the script's element says whose service worker it is,
 * and says nothing in a preview or when a site does without. A browser that forbids it is left in peace.
 */
export function keepForOffline(script: HTMLOrSVGScriptElement | null): void {
  const worker = script?.dataset.worker;
  if (!worker) return;
  addEventListener('load', () => {
    try {
      navigator.serviceWorker?.register(worker, { updateViaCache: 'none' }).catch(() => {});
    } catch {
      // Storage is forbidden; the pages are read with the network.
    }
  });
}
