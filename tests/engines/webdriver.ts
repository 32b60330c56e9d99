// A session with a browser by plain W3C WebDriver over HTTP: the few commands that a play-through needs.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Under this name an answer carries an element (https://www.w3.org/TR/webdriver2/#elements). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A script that meets a page on its way out is never answered. */
const patience = 20_000;

async function call<Value>(method: 'GET' | 'POST' | 'DELETE', address: string, body?: object): Promise<Value> {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(address, { method, signal, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error ?? ''}: ${value.message ?? ''}`);
  return value;
}

/** A driver that listens; browsers are started by its sessions. */
export interface Driver {
  open(): Promise<Session>;
  stop(): void;
}

/** One browser with one tab. */
export interface Session {
  readonly browser: string;
  /** Begins to load an address. */
  navigate(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a script that calls its last argument with the answer. */
  script<Value>(body: string, ...values: readonly unknown[]): Promise<Value>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Input as from a device, see https://www.w3.org/TR/webdriver2/#actions. */
  act(source: object): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  end(): Promise<void>;
}

async function openSession(driver: string): Promise<Session> {
  const capabilities = { alwaysMatch: { pageLoadStrategy: 'none' } };
  const { sessionId, capabilities: given } = await call<{
    readonly sessionId: string;
    readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
  }>('POST', `${driver}/session`, { capabilities });
  const session = `${driver}/session/${sessionId}`;
  const post = (path: string, body: object) => call<undefined>('POST', session + path, body);
  const find = async (value: string): Promise<string> => {
    const found = await call<Record<string, string>>('POST', `${session}/element`, { using: 'css selector', value });
    return `/element/${found[elementKey] ?? ''}`;
  };
  return {
    browser: `${given.browserName} ${given.browserVersion}`,
    navigate: (url) => post('/url', { url }),
    reload: () => post('/refresh', {}),
    script: (script, ...args) => call('POST', `${session}/execute/async`, { script, args }),
    click: async (selector) => post(`${await find(selector)}/click`, {}),
    type: async (selector, text) => post(`${await find(selector)}/value`, { text }),
    act: (source) => post('/actions', { actions: [source] }),
    resize: (width, height) => post('/window/rect', { width, height }),
    screenshot: async () => Buffer.from(await call<string>('GET', `${session}/screenshot`), 'base64'),
    end: () => call('DELETE', session),
  };
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const isReady = await call('GET', `${address}/status`).then(Boolean, () => false);
    if (isReady) return;
    await pause(100);
  }
  throw new Error('The WebDriver did not start.');
}

/** Starts a driver program. */
export async function startDriver(program: string, environment: NodeJS.ProcessEnv): Promise<Driver> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const parameters = [`--port=${port}`, '--host=127.0.0.1'];
  const child = spawn(program, parameters, { stdio: 'ignore', env: { ...process.env, ...environment } });
  await untilReady(address, child);
  return { open: () => openSession(address), stop: () => void child.kill() };
}
