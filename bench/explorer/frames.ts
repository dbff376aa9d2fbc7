/**
 * How long the page's main thread works for each frame of the graph's picture: `npx tsx bench/explorer/frames.ts [SIZE …]`.
 * Processor time of that thread alone, the mean of some frames: what else runs on the machine does not count, nor does what
 * the graphics card does.
 */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { openBrowser } from '../../test/support/browser.ts';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [300, 1_000, 10_000];
const FRAMES = 20;
const ROOT = path.resolve(import.meta.dirname, '../../explorer/bench');

const outDir = await mkdtemp(path.join(tmpdir(), 'hearsay-frames-'));
await build({
  ...{ root: ROOT, configFile: false, logLevel: 'warn', plugins: [react()] },
  build: { outDir, emptyOutDir: true, rolldownOptions: { input: path.join(ROOT, 'frames.html') } },
});
const server = await preview({
  ...{ root: ROOT, configFile: false, logLevel: 'warn', build: { outDir } },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await openBrowser();
try {
  const page = await browser.context.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}frames.html`);
  await page.waitForFunction('window.scene !== undefined');
  const devtools = await browser.context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds that the main thread worked while `expression` ran. */
  const work = async (expression: string): Promise<number> => {
    const before = await worked();
    await page.evaluate(expression);
    return (await worked()) - before;
  };
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  for (const size of SIZES) {
    const first = await work(`scene.draw(${size})`);
    const moving = (await work(`scene.move(${FRAMES})`)) / FRAMES;
    const pointing = (await work(`scene.point(${FRAMES})`)) / FRAMES;
    console.log(
      `${size} nodes: first picture ${first.toFixed(0)} ms, moving ${moving.toFixed(1)} ms a frame, pointing ${pointing.toFixed(1)} ms a frame`,
    );
  }
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true, force: true });
}
