import { prefix } from './offline/settings.ts';

declare const self: ServiceWorkerScope;

// A site that does without offline reading, or a preview: readers who have its worker lose it, and what it kept.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(prefix)))
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
