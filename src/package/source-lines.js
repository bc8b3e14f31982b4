// Has stacks name the lines of the sources. Plain JavaScript, for it comes before all else.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Has each stack name files and lines of the sources where it names those of their bundles. The map of a bundle is read when a stack is looked at;
 * Node would read those of all bundles as they are loaded, which costs a twentieth of a short command.
 */
export function nameSourceLines() {
  const maps = new Map();
  const mapOf = (url) => {
    if (!maps.has(url)) {
      const path = /^file:.*\.js$/.test(url) ? `${fileURLToPath(url)}.map` : '';
      maps.set(url, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined);
    }
    return maps.get(url);
  };
  const placed = (frame) => {
    const [url, line, column] = [frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber()];
    const entry = url && mapOf(url)?.findEntry(line - 1, column - 1);
    if (!entry?.originalSource) return String(frame);
    const place = [new URL(entry.originalSource, url), entry.originalLine + 1, entry.originalColumn + 1];
    return String(frame).replace([url, line, column].join(':'), () => place.join(':'));
  };
  Error.prepareStackTrace = (error, frames) =>
    [Error.prototype.toString.call(error), ...frames.map((frame) => `    at ${placed(frame)}`)].join('\n');
}
