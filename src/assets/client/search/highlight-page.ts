import { highlightWords } from './highlight.ts';

highlightWords();
