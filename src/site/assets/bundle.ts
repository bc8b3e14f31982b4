import { browserslistToTargets, bundleAsync } from 'lightningcss';
import { build } from 'rolldown';

/** What a script is to be. */
export interface ScriptOptions {
  /** A module, or a script that leaves nothing behind. */
  format: 'esm' | 'iife';
  /** The version of the language that browsers must know: `es2020`. */
  target: string;
  /** Names that are replaced by a value. */
  define?: Record<string, string>;
}

/** Version of browsers from which everything works; older ones get the plain page. */
const targets = browserslistToTargets(['chrome 88', 'safari 14', 'ios_saf 14', 'firefox 78']);

/** Bundles a style sheet with all that it imports into one text, minified; throws when it cannot be read. */
export async function bundleStyle(entry: string): Promise<string> {
  const { code } = await bundleAsync({ filename: entry, minify: true, targets });
  return Buffer.from(code).toString('utf8');
}

/** Bundles a script of TypeScript with all that it imports into one text, minified; throws when it cannot be read. */
export async function bundleScript(
  entry: string,
  { format, target, define = {} }: ScriptOptions,
): Promise<string> {
  const { output } = await build({
    input: entry,
    write: false,
    platform: 'browser',
    logLevel: 'silent',
    transform: { target, define },
    output: { format, minify: true, comments: false, codeSplitting: false },
  });
  return output[0].code;
}
