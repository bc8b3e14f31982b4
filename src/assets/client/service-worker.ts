import { answerFile, answerPage } from './offline/answers.ts';
import { dropOldCaches, keepOpenPages, keepStart } from './offline/lifetime.ts';
import { settings } from './offline/settings.ts';

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
  if (request.mode === 'navigate') event.respondWith(answerPage(request, later));
  else if (/^(?:style|script|image)$/.test(request.destination))
    event.respondWith(answerFile(request, later));
});
