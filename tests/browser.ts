import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { acquireLock } from './lock.ts';

/** Names the address of the browser that the files of a run share. */
const SHARED = 'GONGKAN_TEST_BROWSER';

/**
 * Opens a headless Chromium: the one that the files of this run share, else the one that is installed, else one that
 * is installed now. Closing it closes what was opened in it; a shared one goes on.
 */
export async function openBrowser(): Promise<Browser> {
  const shared = process.env[SHARED];
  return shared ? chromium.connect(shared) : chromium.launch(await launching());
}

/** Starts the browser that the files of a run share, and tells the processes that are started from now on. */
export async function shareBrowser(): Promise<{ close: () => Promise<void> }> {
  const server = await chromium.launchServer(await launching());
  process.env[SHARED] = server.wsEndpoint();
  return server;
}

async function launching(): Promise<{ executablePath: string; args: string[] }> {
  const executablePath = findChromium() ?? (await installChromium());
  // Playwright adds --no-sandbox, without which Chromium does not run as root; containers have little shared memory.
  const args = [
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--no-first-run',
  ];
  return { executablePath, args };
}

/** Waits until a page has nothing left to do: what it does by itself has been begun. */
export async function whenIdle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

/** The path of an installed Chromium, Chrome or Edge; `CHROMIUM_PATH` in the environment goes first. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist.`);
    return chosen;
  }
  return [...onPath(), ...inUsualPlaces(), playwrightsOwn()].find((file) => existsSync(file));
}

function onPath(): string[] {
  if (process.platform === 'win32') return [];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function inUsualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const roots = ['/Applications', path.join(homedir(), 'Applications')];
    return roots.flatMap((root) => apps.map((app) => `${root}/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform !== 'win32') return [];
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs86 } = process.env;
  const roots = [PROGRAMFILES, programs86, LOCALAPPDATA].filter((root) => root !== undefined);
  const apps = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
  const edge = 'Microsoft/Edge/Application/msedge.exe';
  return roots.flatMap((root) => [...apps, edge].map((app) => path.join(root, app)));
}

/** Where Playwright keeps the Chromium that it downloads; the file may not be there. */
function playwrightsOwn(): string {
  return chromium.executablePath();
}

async function installChromium(): Promise<string> {
  const lock = await acquireLock('browser');
  try {
    const installed = findChromium() ?? downloadWithPlaywright() ?? installOnDebian();
    if (installed) return installed;
  } finally {
    await lock.release();
  }
  throw new Error(
    'The end-to-end tests need Chromium or Chrome, and none was found or could be installed: ' +
      'install one, or set CHROMIUM_PATH to its program file.',
  );
}

function downloadWithPlaywright(): string | undefined {
  const require = createRequire(import.meta.url);
  const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  run(process.execPath, [cli, 'install', ...(asRoot ? ['--with-deps'] : []), 'chromium']);
  return existsSync(playwrightsOwn()) && startsUp(playwrightsOwn()) ? playwrightsOwn() : undefined;
}

function installOnDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], env);
  return readdirSync('/usr/bin').includes('chromium') ? '/usr/bin/chromium' : undefined;
}

/** A downloaded browser may lack system libraries; asking for its version shows it. */
function startsUp(file: string): boolean {
  return spawnSync(file, ['--version'], { timeout: 30_000 }).status === 0;
}

function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): void {
  spawnSync(program, args, { stdio: 'inherit', timeout: 300_000, env: { ...process.env, ...env } });
}
