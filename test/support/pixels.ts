/** Reads PNG files: the size that their header names, and their pixels, which a browser decodes. */

import type { BrowserContext } from 'playwright-core';

const SIGNATURE = '89504e470d0a1a0a';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, 0–255, row by row. */
  readonly values: Uint8Array;
}

/** Size in pixels, by the header. @throws Error for what is no PNG. Source: W3C, PNG, 5.2 and 11.2.1. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } {
  const [signature, chunk] = [file.toString('hex', 0, 8), file.toString('latin1', 12, 16)];
  if (signature !== SIGNATURE || chunk !== 'IHDR') {
    throw new Error(`Expected a PNG file, got one that begins with ${signature}.`);
  }
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

export async function pixelsOf(context: BrowserContext, file: Buffer): Promise<Pixels> {
  // A page of its own: that of Hearsay takes no picture from elsewhere.
  const page = await context.newPage();
  const bytes: string = await page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${file.toString('base64')}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsDataURL(new Blob([data]));
    await read;
    return reader.result.split(',')[1];
  })()`);
  await page.close();
  return { ...pngSize(file), values: Buffer.from(bytes, 'base64') };
}
