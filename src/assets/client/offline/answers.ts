import { files, pages, settings, start } from './settings.ts';

/** Has work done after the answer is given. */
type Later = (work: Promise<unknown>) => void;

/** How many read pages, and files that they show, a device keeps; the longest unread go first. */
const most: Readonly<Record<string, number>> = { [pages]: 200, [files]: 400 };

/** A name with the hash of what is in it: under one address there is never anything else. */
const hashed = /\/assets\/(?:[\w.-]+\.[0-9a-f]{8}\.\w+|pictures\/[0-9a-f]{16}-\d+\.\w+)$/;

/**
 * A page as the network has it, always when the network answers at all; without it, the page as it was
 * read last, the latest issue's as it came with the worker, or the page that says there is no network.
 */
export async function answerPage(request: Request, later: Later): Promise<Response> {
  const { pathname } = new URL(request.url);
  try {
    // Asks the server whether what the browser has is still good, whatever the server's `max-age` says.
    return await fetchAndKeep(request, pages, later, { cache: 'no-cache' });
  } catch (error) {
    const read = await kept(pathname, pages, start);
    if (read) return read;
    const page = await caches.match(settings.base + settings.page);
    if (!page) throw error;
    return withKeptPages(page);
  }
}

/** A style sheet, script or picture: what is named by its content from the cache, all else as the network has it. */
export async function answerFile(request: Request, later: Later): Promise<Response> {
  const { pathname } = new URL(request.url);
  const named = hashed.test(pathname) ? await kept(pathname, start, files) : undefined;
  if (named) return named;
  try {
    return await fetchAndKeep(request, files, later);
  } catch (error) {
    const other = (await kept(pathname, start, files)) ?? (await otherSize(pathname));
    if (!other) throw error;
    return other;
  }
}

/** What the network answers; a whole answer of this site is kept in a cache. */
async function fetchAndKeep(
  request: Request,
  name: string,
  later: Later,
  init?: RequestInit,
): Promise<Response> {
  const response = await fetch(request, init);
  if (response.ok && response.type === 'basic')
    later(keep(name, new URL(request.url).pathname, response.clone()));
  return response;
}

async function keep(name: string, path: string, response: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(path);
  await cache.put(path, response);
  const requests = await cache.keys();
  for (const request of requests.slice(0, -(most[name] ?? 0))) await cache.delete(request);
}

/** What is kept under a path, in the first of these caches that has it. */
async function kept(path: string, ...names: readonly string[]): Promise<Response | undefined> {
  for (const cacheName of names) {
    const found = await caches.match(path, { cacheName });
    if (found) return found;
  }
  return undefined;
}

/** A picture that was kept in another width or format serves as well; browsers look at what is in a picture. */
async function otherSize(path: string): Promise<Response | undefined> {
  const picture = /^.*\/assets\/pictures\/[0-9a-f]{16}-/.exec(path)?.[0];
  if (!picture) return undefined;
  for (const name of [files, start]) {
    const cache = await caches.open(name);
    const found = (await cache.keys()).find(({ url }) => new URL(url).pathname.startsWith(picture));
    if (found) return cache.match(found);
  }
  return undefined;
}

/** The page that says there is no network, with links to the pages that can be read without, newest first. */
async function withKeptPages(page: Response): Promise<Response> {
  const html = await page.text();
  const links = new Map<string, string>();
  for (const name of [pages, start]) {
    const cache = await caches.open(name);
    for (const request of [...(await cache.keys())].reverse()) {
      const { pathname } = new URL(request.url);
      if (!pathname.endsWith('/') || links.has(pathname) || pathname === settings.base + settings.page)
        continue;
      // The title comes out of our own page as it is written there: escaped.
      const title = /<title>([^<]*)<\/title>/.exec((await (await cache.match(request))?.text()) ?? '')?.[1];
      if (title) links.set(pathname, `<li><a href="${pathname}">${title}</a></li>`);
    }
  }
  const list = `<ul>${[...links.values()].join('')}</ul>`;
  return new Response(
    html.replace(settings.listMark, () => list),
    { status: 503, headers: page.headers },
  );
}
