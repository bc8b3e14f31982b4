import { type Making, markOf, scriptsFor } from '../manifest.ts';

/** What an upgrade finds of a file, or of a script of `package.json`, that the archive has from the generator. */
export interface SharedState {
  name: string;
  /** `old`: as an earlier version wrote it; `missing`: there was none of it yet; `changed`: the archive's own by now, and left alone. */
  state: 'old' | 'missing' | 'changed';
}

/** What archives had that were begun before it was remembered of these files how they were written. */
const unremembered: Making['files'] = {
  '.gitattributes': markOf('* text=auto\nsrc/issues/*/*.txt -text\ninbox/** -text\n'),
};

/**
 * What is to be done about the files that an archive has from the generator. `now` are their texts in this version, `there` those of
 * the archive. One that the archive took away stays away.
 */
export function stateOfFiles(
  now: ReadonlyMap<string, string>,
  there: ReadonlyMap<string, string | undefined>,
  { files }: Making,
): SharedState[] {
  return [...now].flatMap(([name, text]): SharedState[] => {
    const own = there.get(name);
    const written = files[name] ?? unremembered[name];
    if (own === undefined) return written === undefined ? [{ name, state: 'missing' }] : [];
    if (markOf(own) === markOf(text)) return [];
    return [{ name, state: markOf(own) === written ? 'old' : 'changed' }];
  });
}

/** The same of the scripts of `package.json`. */
export function stateOfScripts(
  commands: readonly string[],
  scripts: Readonly<Record<string, string>>,
): SharedState[] {
  return Object.entries(scriptsFor(commands)).flatMap(([command, script]): SharedState[] => {
    const own = scripts[command];
    if (own === script) return [];
    return [{ name: `package.json: ${command}`, state: own === undefined ? 'missing' : 'changed' }];
  });
}
