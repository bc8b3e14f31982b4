/** A browser in which tests open pages, as far as every one of them can be driven. */
export interface Driven {
  open(url: string): Promise<void>;
  /** The value of an expression of the page, which may be a promise of one; it must be plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** Presses keys one after the other where the focus is; those of `keys` have no character. */
  press(...keys: string[]): Promise<void>;
  close(): Promise<void>;
}

/** Keys without a character, as WebDriver writes them (WebDriver 17.4.2). */
export const keys = {
  escape: '\ue00c',
  down: '\ue015',
  up: '\ue013',
  enter: '\ue007',
  tab: '\ue004',
} as const;

/** The actions that press keys, alike in WebDriver and WebDriver BiDi. */
export function keyActions(pressed: readonly string[]) {
  const actions = pressed.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** A script that gives the value of an expression as JSON: `null` for nothing. */
export function asJson(expression: string): string {
  return `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`;
}

/** Asks a page until an expression holds; throws with what it says of itself when it does not within some seconds. */
export async function until(browser: Driven, expression: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  // A page that is being left answers nothing.
  while (!(await browser.evaluate(expression).catch(() => false))) {
    if (Date.now() > deadline) {
      const seen = await browser.evaluate('document.querySelector("main")?.innerText.slice(0, 400)');
      throw new Error(`It never came true that ${expression}. The page says: ${seen}`);
    }
  }
}
