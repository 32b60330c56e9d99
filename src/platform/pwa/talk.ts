// Questions to the service worker. One that stays silent too long counts as gone.
import type { Answers, ToWorker } from './messages';

/** A slow file on a slow line, and then some. */
const patience = 60_000;

/** Its answer; undefined where none comes, or where there is no worker. */
export async function ask<Kind extends keyof Answers>(
  worker: ServiceWorker | null | undefined,
  message: Extract<ToWorker, { readonly kind: Kind }>,
): Promise<Answers[Kind] | undefined> {
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answer = await new Promise<Answers[Kind] | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    port1.onmessage = ({ data }: MessageEvent<Answers[Kind]>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.postMessage(message, [port2]);
  });
  port1.close();
  return answer;
}
