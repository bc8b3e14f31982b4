import { openAlone } from '../../../search/query/archives.ts';
import { startSearch } from './start.ts';

startSearch(openAlone, import.meta.url);
