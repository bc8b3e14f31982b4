import fc from 'fast-check';

// One seed for every run: the same commit passes or fails the same everywhere. Change it to look further.
fc.configureGlobal({ seed: 20230426 });

/** The property tests' tool, with the seed of this project. */
export { fc };
