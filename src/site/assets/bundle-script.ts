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
