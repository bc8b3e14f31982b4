import { openAlone } from '../../../search/archives.ts';
import { startSearch } from './start.ts';

startSearch(openAlone, import.meta.url);
