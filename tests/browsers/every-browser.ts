import { openBrowser } from '../browser.ts';
import { asJson, type Driven, keys } from './driven.ts';
import { firefoxProgram, openFirefox } from './firefox.ts';
import { openWebkit, webkitProgram } from './webkit.ts';

/** Set to `all` where a browser that is not there is a fault: on the machine that tests changes. */
const wanted = process.env.GONGKAN_BROWSERS;

/** The browsers that can be driven here, by name: Chromium always, Firefox and WebKit where they are installed. */
export const everyBrowser: readonly (readonly [name: string, open: () => Promise<Driven>])[] = [
  ['Chromium', openChromium],
  ...driven('Firefox', firefoxProgram, openFirefox),
  ...driven('WebKit', webkitProgram, openWebkit),
];

function driven<Program>(
  name: string,
  program: Program | undefined,
  open: (program: Program) => Promise<Driven>,
): [string, () => Promise<Driven>][] {
  if (program !== undefined) return [[name, () => open(program)]];
  if (wanted === 'all') throw new Error(`${name} is not installed, and GONGKAN_BROWSERS asks for all.`);
  return [];
}

async function openChromium(): Promise<Driven> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const named = new Map<string, string>([
    [keys.escape, 'Escape'],
    [keys.down, 'ArrowDown'],
    [keys.up, 'ArrowUp'],
    [keys.enter, 'Enter'],
    [keys.tab, 'Tab'],
  ]);
  return {
    open: async (url) => void (await page.goto(url)),
    evaluate: async (expression) => JSON.parse(String(await page.evaluate(asJson(expression)))),
    press: async (...pressed) => {
      for (const key of pressed) await page.keyboard.press(named.get(key) ?? key);
    },
    close: () => browser.close(),
  };
}
