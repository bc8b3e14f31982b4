import './search/box.ts';
import { followContents } from './reading/contents.ts';
import { offerCopying } from './reading/copying.ts';
import { applyPreferences, offerPreferences } from './reading/preferences.ts';
import { showProgress } from './reading/progress.ts';
import { offerSpeech } from './reading/speech.ts';

/** Loads the script that marks what was searched for, when a search has led here. */
function loadHighlight(): void {
  const source = document.currentScript?.dataset.highlightScript;
  if (!source || !new URLSearchParams(location.search).has('hl')) return;
  const script = document.createElement('script');
  script.src = source;
  script.async = false;
  script.defer = true;
  addEventListener('DOMContentLoaded', () => document.head.append(script));
}

/**
 * Has the browser keep what is read, where it can: the script's element says whose service worker it is,
 * and says nothing in a preview or when a site does without. A browser that forbids it is left in peace.
 */
function keepForOffline(): void {
  const worker = document.currentScript?.dataset.worker;
  if (!worker) return;
  addEventListener('load', () => {
    try {
      navigator.serviceWorker?.register(worker, { updateViaCache: 'none' }).catch(() => {});
    } catch {
      // Storage is forbidden; the pages are read with the network.
    }
  });
}

/** On a telephone, where the ways are one row that scrolls, shows the one that leads here. */
function showWhereOneIs(): void {
  const way = document.querySelector<HTMLElement>('.main [aria-current]');
  const row = way?.closest('ul');
  if (way && row) row.scrollLeft = way.offsetLeft - row.clientWidth / 2;
}

// Runs in the head, before anything is drawn, so that a reader's own size and colours do not flash.
applyPreferences(document.documentElement);
loadHighlight();
keepForOffline();
addEventListener('DOMContentLoaded', () => {
  // The style sheet may be on its way; nothing is drawn before it.
  requestAnimationFrame(showWhereOneIs);
  offerPreferences(document);
  offerCopying(document);
  offerSpeech(document);
  followContents(document);
  showProgress(document);
});
