import { answerFile, answerPage } from './offline/answers.ts';
import { dropOldCaches, keepOpenPages, keepStart } from './offline/lifetime.ts';
import type { OfflineSettings } from './offline/settings.ts';

declare const self: ServiceWorkerScope;
declare const offlineSettings: OfflineSettings;

const settings = offlineSettings;

self.addEventListener('install', (event) => {
  event.waitUntil(keepStart(settings).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    dropOldCaches(settings)
      .then(() => self.clients.claim())
      .then(() => self.clients.matchAll({ type: 'window', includeUncontrolled: true }))
      .then((windows) => keepOpenPages(windows, settings)),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(settings.base))
    return;
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  if (request.mode === 'navigate') event.respondWith(answerPage(request, settings, later));
  else if (/^(?:style|script|image)$/.test(request.destination))
    event.respondWith(answerFile(request, settings, later));
});
