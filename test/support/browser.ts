/** A real Chromium, headless, with a profile of its own and no traffic of its own. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface TestBrowser extends AsyncDisposable {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Flags besides the usual ones. */
  readonly flags?: readonly string[];
}

/** Starts one; HEARSAY_CHROMIUM names the program, by default Debian's. */
export async function openBrowser({
  width = 1280,
  height = 800,
  colorScheme = 'light',
  flags = [],
}: BrowserOptions = {}): Promise<TestBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'hearsay-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['HEARSAY_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...FLAGS, ...flags],
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  context.setDefaultTimeout(45_000);
  const close = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close, [Symbol.asyncDispose]: close };
}
