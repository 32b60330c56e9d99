// A printed page as pixels, drawn by pdf.js in the browser of the tests: no other tool is needed on a fresh machine.
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from '@playwright/test';

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/build/pdf.mjs'));

/** Brightness of each pixel, row by row, 0..255. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly light: Uint8Array;
}

interface Pdf {
  readonly GlobalWorkerOptions: { workerSrc: string };
  getDocument(source: { data: Uint8Array }): { promise: Promise<PdfDocument> };
}
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{
    getViewport(wish: { scale: number }): { width: number; height: number };
    render(into: { canvas: HTMLCanvasElement; viewport: unknown }): { promise: Promise<void> };
  }>;
}

/** Points of an inch, in which PDF measures. */
const points = 72;

/** All pages of a PDF at `dpi` dots an inch. */
export async function pagesOf(browser: Browser, pdf: Buffer, dpi = 150): Promise<readonly Picture[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('http://pdf.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: '<title>PDF</title>' })
      : route.fulfill({ path: path.join(folder, path.basename(pathname)), contentType: 'text/javascript' });
  });
  await page.goto('http://pdf.test/');
  const pictures = await page.evaluate(
    async ({ base64, scale }) => {
      const address = '/pdf.mjs';
      const pdfjs = (await import(address)) as Pdf;
      pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const file = await pdfjs.getDocument({ data }).promise;
      const all: { width: number; height: number; light: string }[] = [];
      for (let number = 1; number <= file.numPages; number += 1) {
        const sheet = await file.getPage(number);
        const viewport = sheet.getViewport({ scale });
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
        await sheet.render({ canvas, viewport }).promise;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let light = '';
        for (let at = 0; at < pixels.length; at += 4) {
          light += String.fromCharCode(
            Math.round(((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) / 3),
          );
        }
        all.push({ width: canvas.width, height: canvas.height, light: btoa(light) });
      }
      return all;
    },
    { base64: pdf.toString('base64'), scale: dpi / points },
  );
  await context.close();
  return pictures.map(({ light, ...size }) => ({ ...size, light: new Uint8Array(Buffer.from(light, 'base64')) }));
}
