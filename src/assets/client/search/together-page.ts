import { openTogether } from '../../../search/federation.ts';
import { startSearch } from './start.ts';

startSearch(openTogether, import.meta.url);
