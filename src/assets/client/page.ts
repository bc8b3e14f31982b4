import './search/box.ts';
import { followContents } from './reading/contents.ts';
import { offerCopying } from './reading/copying.ts';
import { applyPreferences, offerPreferences } from './reading/preferences.ts';
import { showProgress } from './reading/progress.ts';
import { offerSpeech } from './reading/speech.ts';

// Runs in the head, before anything is drawn, so that a reader's own size and colours do not flash.
applyPreferences(document.documentElement);
addEventListener('DOMContentLoaded', () => {
  offerPreferences(document);
  offerCopying(document);
  offerSpeech(document);
  followContents(document);
  showProgress(document);
});
