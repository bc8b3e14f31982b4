declare const self: ServiceWorkerScope;
declare const offlineSettings: { base: string };

// A site that does without offline reading, or a preview: readers who have its worker lose it, and what it kept.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(`gongkan:${offlineSettings.base}:`)))
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
