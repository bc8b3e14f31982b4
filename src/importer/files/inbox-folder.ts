import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFolders } from '../extract/formats.ts';

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

/** Takes a file away, with the folders that its pictures were saved in. */
export function removeFromInbox(root: string, name: string): void {
  rmSync(inboxPath(root, name));
  for (const folder of pictureFolders(name))
    rmSync(inboxPath(root, folder), { recursive: true, force: true });
}
