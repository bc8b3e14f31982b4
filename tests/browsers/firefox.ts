import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import WebSocket from 'ws';
import { z } from 'zod';
import { asJson, type Driven, keyActions } from './driven.ts';
import { findProgram, startProgram } from './program.ts';

const message = z.object({ id: z.number(), result: z.unknown().optional(), message: z.string().optional() });
const tree = z.object({ contexts: z.tuple([z.object({ context: z.string() })], z.unknown()) });
const evaluated = z.object({ result: z.object({ value: z.string() }) });

/** Firefox, or Debian's `firefox-esr`, where one is installed. */
export const firefoxProgram = findProgram('firefox-esr', 'firefox');

/** Starts a Firefox without a window and drives it by WebDriver BiDi (W3C). */
export async function openFirefox(file: string): Promise<Driven> {
  const profile = await mkdtemp(path.join(tmpdir(), 'gongkan-firefox-'));
  // Nothing is asked of other sites.
  await writeFile(path.join(profile, 'user.js'), 'user_pref("network.proxy.type", 0);\n');
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const program = startProgram(file, options);
  const address = await program.says(/WebDriver BiDi listening on (ws:\S+)/);
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  const waiting = new Map<number, (answer: z.infer<typeof message>) => void>();
  let asked = 0;
  socket.on('message', (data) => {
    const answer = message.safeParse(JSON.parse(data.toString()));
    // Events have no number.
    if (answer.success) waiting.get(answer.data.id)?.(answer.data);
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  await send('session.new', { capabilities: {} });
  const [{ context }] = tree.parse(await send('browsingContext.getTree', {})).contexts;

  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const target = { context };
      const script = { expression: asJson(expression), target, awaitPromise: true };
      return JSON.parse(evaluated.parse(await send('script.evaluate', script)).result.value);
    },
    press: async (...pressed) =>
      void (await send('input.performActions', { context, actions: keyActions(pressed) })),
    close: async () => {
      socket.close();
      await program.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };

  async function send(method: string, params: object): Promise<unknown> {
    const id = ++asked;
    const answer = new Promise<z.infer<typeof message>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, message: fault } = await answer;
    waiting.delete(id);
    if (fault !== undefined) throw new Error(`${method}: ${fault}`);
    return result;
  }
}
