import { answerFile, answerPage } from './offline/answers.ts';
import { files, pages, prefix, settings, start } from './offline/settings.ts';

declare const self: ServiceWorkerScope;

self.addEventListener('install', (event) => {
  event.waitUntil(keepStart().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    dropOldCaches()
      .then(() => self.clients.claim())
      .then(() => self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
      .then(keepOpenPages),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(settings.base)) return;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  // A document or a sound that somebody opens is theirs to keep.
  const isPage = request.mode === 'navigate' && !/\.(?!html$)\w+$/.test(pathname);
  if (isPage) event.respondWith(answerPage(request, later));
  else if (/^(?:style|script|image)$/.test(request.destination))
    event.respondWith(answerFile(request, later));
});

/** Keeps the files that are there from the start, all or none; past the browser's own cache, which may be old. */
async function keepStart(): Promise<void> {
  const cache = await caches.open(start);
  await cache.addAll(settings.files.map((file) => new Request(settings.base + file, { cache: 'no-cache' })));
}

/**
 * Removes the caches of earlier versions. Style sheets and scripts move over first: a page that was read
 * in their time still needs them.
 */
async function dropOldCaches(): Promise<void> {
  const kept = await caches.open(files);
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix) || [start, pages, files].includes(name)) continue;
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      const response = request.url.includes('/assets/') ? await old.match(request) : undefined;
      if (response) await kept.put(request, response);
    }
    await caches.delete(name);
  }
  // What came with this version is newer than what was read before it.
  const read = await caches.open(pages);
  for (const request of await (await caches.open(start)).keys()) await read.delete(request);
}

/** Keeps the pages that were open before the worker was there: the first page that somebody reads, too. */
async function keepOpenPages(windows: readonly { url: string }[]): Promise<void> {
  const cache = await caches.open(pages);
  for (const { url } of windows) {
    const { origin, pathname } = new URL(url);
    if (origin !== location.origin || !pathname.startsWith(settings.base)) continue;
    // With no network it is kept another time.
    await fetch(pathname, { cache: 'no-cache' })
      .then((response) => (response.ok && !response.redirected ? cache.put(pathname, response) : undefined))
      .catch(() => {});
  }
}
