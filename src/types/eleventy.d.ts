/**
 * The part of Eleventy 3.1 that this project uses; Eleventy ships no types of its own.
 * @see https://www.11ty.dev/docs/config/
 */
declare module '@11ty/eleventy' {
  /** Where Eleventy reads and writes, relative to the project. */
  export interface Directories {
    input: string;
    output: string;
    data: string;
    includes: string;
  }

  /** What the events around a build tell. */
  export interface BuildEvent {
    directories: Directories;
    runMode: 'build' | 'serve' | 'watch';
    outputMode: string;
  }

  /** The configuration object that `.eleventy.js` is handed. */
  export interface UserConfig {
    globalData: Record<string, unknown>;
    ignores: Set<string>;
    benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
    addGlobalData(name: string, value: unknown): void;
    addExtension(
      extension: string,
      options: { compile(text: string, file: string): (data: never) => string },
    ): void;
    addDataExtension(
      extension: string,
      options: { read: boolean; parser: (file: string) => unknown | Promise<unknown> },
    ): void;
    addTransform(
      name: string,
      transform: (this: { outputPath: string | false; url: string }, content: string) => string,
    ): void;
    addJavaScriptFunction(name: string, javaScriptFunction: (...args: never[]) => unknown): void;
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
    setUseGitIgnore(use: boolean): void;
    setServerOptions(options: Record<string, unknown>): void;
    setServerPassthroughCopyBehavior(behavior: string): void;
    setQuietMode(quiet: boolean): void;
    setTemplateFormats(formats: string[]): void;
    on(
      event: 'eleventy.before' | 'eleventy.after',
      listener: (event: BuildEvent) => void | Promise<void>,
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
        pathPrefix?: string;
        runMode?: 'build' | 'serve' | 'watch';
        source?: 'cli' | 'script';
        config?: (config: UserConfig) => void | Promise<void>;
      },
    );
    init(): Promise<void>;
    write(): Promise<unknown>;
    disableLogger(): void;
    watch(): Promise<void>;
    serve(port?: number): Promise<void>;
    stopWatch(): Promise<void>;
    toJSON(): Promise<{ url: string; inputPath: string; outputPath: string; content: string }[]>;
  }
}
