import { keepForOffline } from './offline/register.ts';
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

// Runs in the head, before anything is drawn, so that a reader's own size and colours do not flash.
applyPreferences(document.documentElement);
loadHighlight();
keepForOffline(document.currentScript);
addEventListener('DOMContentLoaded', () => {
  offerPreferences(document);
  offerCopying(document);
  offerSpeech(document);
  followContents(document);
  showProgress(document);
});
