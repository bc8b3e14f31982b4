import project from '../../../package.json' with { type: 'json' };

/** What made the site, with its version. */
export const generator = `Gongkan ${project.version}`;
