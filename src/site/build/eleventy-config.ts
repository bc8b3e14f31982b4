/** The configuration for a build that runs in a process which reads TypeScript already: no second copy of every module. */
export { configure as default } from '../eleventy/config.ts';
