/**
 * The part of Eleventy 3.1 that this project uses; Eleventy ships no types of its own.
 * @see https://www.11ty.dev/docs/config/
 */
declare module '@11ty/eleventy' {
  /** The configuration object that `.eleventy.js` is handed. */
  export interface UserConfig {
    ignores: Set<string>;
    benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
    addExtension(
      extension: string,
      options: { compile(text: string, file: string): (data: never) => string },
    ): void;
    addDataExtension(extension: string, options: { read: boolean; parser: (file: string) => unknown }): void;
    addTransform(
      name: string,
      transform: (this: { outputPath: string | false; url: string }, content: string) => string,
    ): void;
    addGlobalData(name: string, data: unknown): void;
    addWatchTarget(path: string, options?: { resetConfig?: boolean }): void;
    setInputDirectory(folder: string): void;
    setDataDirectory(folder: string): void;
    setIncludesDirectory(folder: string): void;
    setDataFileSuffixes(suffixes: string[]): void;
    addPreprocessor(
      name: string,
      extensions: string,
      process: (data: Record<string, unknown>, content: string) => string | false | undefined,
    ): void;
    setUseTemplateCache(use: boolean): void;
    setTemplateFormats(formats: string[]): void;
    on(
      event: 'eleventy.before' | 'eleventy.after',
      listener: (event: { directories: { output: string } }) => void | Promise<void>,
    ): void;
  }

  /** Eleventy driven from code. */
  export default class Eleventy {
    constructor(
      input?: string,
      output?: string,
      options?: {
        quietMode?: boolean;
        dryRun?: boolean;
        configPath?: string;
        config?: (config: UserConfig) => void;
      },
    );
    write(): Promise<unknown>;
    disableLogger(): void;
    toJSON(): Promise<{ url: string; content: string }[]>;
  }
}
