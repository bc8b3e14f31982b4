import { openTogether } from '../../../search/query/federation.ts';
import { startSearch } from './start.ts';

startSearch(openTogether, import.meta.url);
