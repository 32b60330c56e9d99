// What a page holds: elements, listeners, memory, timers, and the pictures that its GPU keeps. Counted from outside.
/* eslint-disable @typescript-eslint/unbound-method -- each is called on the context it was called on */
import type { CDPSession, Page } from '@playwright/test';

/** What is held at one time. */
export interface Burden {
  readonly nodes: number;
  readonly listeners: number;
  readonly megabytes: number;
  readonly canvases: number;
  /** Running intervals. */
  readonly intervals: number;
  /** Drawing contexts that are not gone, with the textures in them. */
  readonly contexts: number;
  readonly textures: number;
  readonly textureMegabytes: number;
}

interface Held {
  held(): Pick<Burden, 'intervals' | 'contexts' | 'textures' | 'textureMegabytes'>;
}

/** Begins to count what the page itself can not be asked for; call it before the page comes. */
export const countHoldings = (page: Page) =>
  page.addInitScript(() => {
    const intervals = new Set<unknown>();
    const { setInterval: start, clearInterval: stop } = window;
    Object.assign(window, {
      setInterval: (...how: Parameters<typeof start>) => {
        const id = start(...how);
        intervals.add(id);
        return id;
      },
      clearInterval: (id: number) => {
        intervals.delete(id);
        stop(id);
      },
    });
    const contexts: WeakRef<WebGLRenderingContext>[] = [];
    const textures = new WeakMap<WebGLRenderingContext, Map<WebGLTexture, number>>();
    const bound = new WeakMap<WebGLRenderingContext, WebGLTexture | null>();
    const { prototype } = WebGLRenderingContext;
    const { createTexture, deleteTexture, bindTexture, texImage2D } = prototype;
    const of = (context: WebGLRenderingContext) => {
      const found = textures.get(context);
      if (found) return found;
      const all = new Map<WebGLTexture, number>();
      textures.set(context, all);
      contexts.push(new WeakRef(context));
      return all;
    };
    prototype.createTexture = function () {
      const texture = createTexture.call(this);
      of(this).set(texture, 0);
      return texture;
    };
    prototype.deleteTexture = function (texture) {
      if (texture) of(this).delete(texture);
      deleteTexture.call(this, texture);
    };
    prototype.bindTexture = function (target, texture) {
      bound.set(this, texture);
      bindTexture.call(this, target, texture);
    };
    prototype.texImage2D = function (this: WebGLRenderingContext, ...how: unknown[]) {
      const picture = how.at(-1) as { width?: number; height?: number } | null;
      const [width, height] = how.length > 6 ? [how[3], how[4]] : [picture?.width, picture?.height];
      const texture = bound.get(this);
      if (texture) of(this).set(texture, Number(width) * Number(height) * 4);
      (texImage2D as (...all: unknown[]) => void).apply(this, how);
    };
    (window as unknown as Held).held = () => {
      const living = contexts.flatMap((context) => context.deref() ?? []).filter((context) => !context.isContextLost());
      const sizes = living.flatMap((context) => [...of(context).values()]);
      return {
        intervals: intervals.size,
        contexts: living.length,
        textures: sizes.length,
        textureMegabytes: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e5) / 10,
      };
    };
  });

/** What the page holds now, after what is gone was swept up. */
export async function burdenOf(page: Page, session: CDPSession): Promise<Burden> {
  await page.waitForTimeout(500);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    megabytes: value('JSHeapUsedSize') / 1e6,
    canvases: await page.locator('canvas').count(),
    ...(await page.evaluate(() => (window as unknown as Held).held())),
  };
}
