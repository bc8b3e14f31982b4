import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const passedOver = /^\.|^~\$|^readme\b|^(?:Thumbs\.db|desktop\.ini)$/i;

/** The names of the files that were dropped into `inbox/`, by name order. */
export function listInbox(root: string): string[] {
  const inbox = join(root, 'inbox');
  const entries = existsSync(inbox) ? readdirSync(inbox, { withFileTypes: true }) : [];
  const files = entries.filter((entry) => entry.isFile() && !passedOver.test(entry.name));
  return files.map(({ name }) => name).sort();
}

/** The path of a file in `inbox/`. */
export function inboxPath(root: string, name: string): string {
  return join(root, 'inbox', name);
}

/** Takes a file away, with the folders that a browser saved a page's pictures in. */
export function removeFromInbox(root: string, name: string): void {
  rmSync(inboxPath(root, name));
  const stem = name.replace(/\.html?$/i, '');
  for (const folder of stem === name ? [] : [`${stem}_files`, `${stem}.files`])
    rmSync(inboxPath(root, folder), { recursive: true, force: true });
}
