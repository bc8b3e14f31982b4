import { createServer } from 'node:net';
import { z } from 'zod';
import { asJson, type Driven, keyActions } from './driven.ts';
import { findProgram, startProgram } from './program.ts';

const answer = z.object({ value: z.unknown() });
const session = z.object({ sessionId: z.string() });
const fault = z.object({ error: z.string(), message: z.string() });

const driver = findProgram('WebKitWebDriver');
const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : findProgram('xvfb-run');

/** WebKitGTK's driver with what gives it a screen, where both are installed. */
export const webkitProgram = driver && screen !== undefined ? [screen, driver].flat() : undefined;

/** Starts the browser of WebKitGTK and drives it by WebDriver (W3C). */
export async function openWebkit([file = '', ...rest]: readonly string[]): Promise<Driven> {
  const port = await freePort();
  const before = rest.length > 0 ? ['-a'] : [];
  const program = startProgram(file, [...before, ...rest, `--port=${port}`]);
  await ready();
  const { sessionId } = session.parse(await send('POST', '/session', { capabilities: {} }));
  const at = `/session/${sessionId}`;
  await send('POST', `${at}/timeouts`, { script: 20_000 });

  return {
    open: async (url) => void (await send('POST', `${at}/url`, { url })),
    evaluate: async (expression) => {
      const script = `const done = arguments[0]; ${asJson(expression)}.then(done)`;
      return JSON.parse(String(await send('POST', `${at}/execute/async`, { script, args: [] })));
    },
    press: async (...pressed) => void (await send('POST', `${at}/actions`, { actions: keyActions(pressed) })),
    close: async () => {
      await send('DELETE', at);
      await program.stop();
    },
  };

  async function send(method: string, address: string, body?: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = answer.parse(await response.json());
    const failed = fault.safeParse(value);
    if (failed.success) throw new Error(`${address}: ${failed.data.error}: ${failed.data.message}`);
    return value;
  }

  async function ready(): Promise<void> {
    for (const deadline = Date.now() + 20_000; ; ) {
      const status = await send('GET', '/status').catch(() => undefined);
      if (status !== undefined) return;
      if (Date.now() > deadline || program.child.exitCode !== null)
        throw new Error('WebKitWebDriver does not answer.');
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
