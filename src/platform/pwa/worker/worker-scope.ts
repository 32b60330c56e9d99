// The part of a service worker's world that is used here: TypeScript knows either pages or workers, not both at once.

/** Something that keeps the worker awake until it is done. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** The page asks for something. */
export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The page says something; the first port takes the answer. */
export interface MessageEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}

/** An open page. */
export interface Client {
  postMessage(message: unknown, transfer: Transferable[]): void;
}

/** What is global in a service worker. */
export interface WorkerScope {
  readonly registration: {
    readonly scope: string;
    readonly installing: unknown;
    readonly waiting: unknown;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
