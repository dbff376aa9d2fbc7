/** Seeds that could not be read are read at the next start. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CliContext } from '../../src/cli/context.ts';
import { readSeeds } from '../../src/cli/seeds.ts';
import type { Session } from '../../src/cli/session.ts';
import { HearsayError } from '../../src/domain/errors.ts';
import type { IngestOutcome } from '../../src/services/ingest/types.ts';

let home: string;
const notes: string[] = [];

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hearsay-seeds-'));
});

afterEach(async () => {
  notes.length = 0;
  await rm(home, { recursive: true, force: true });
});

/** Starts beside a graph; of `times` articles reading takes too long. */
async function start(isEmpty: boolean, times: number): Promise<number> {
  let asked = 0;
  const ingest = async (): Promise<Partial<IngestOutcome>> => {
    if (++asked <= times) throw new HearsayError('TIMEOUT', 'A statement took longer than 30 s.');
    return { status: 'CREATED', quotes: 1, newSpeakers: 1, newUtterances: 1, newClaims: 0 };
  };
  const progress = { count: () => {}, note: (text: string) => notes.push(text) };
  const context = { progress, signal: new AbortController().signal, stdin: process.stdin };
  const session = {
    config: { home },
    graph: { isEmpty: async () => isEmpty },
    services: { ingest: { ingest } },
  };
  await readSeeds(context as unknown as CliContext, session as unknown as Session);
  return asked;
}

it('are read once where all goes well', async () => {
  expect(await start(true, 0)).toBe(5);
  expect(await start(false, 0)).toBe(0);
});

it('are read again as long as some fail, and it says so', async () => {
  expect(await start(true, 2)).toBe(5);
  expect(notes.at(-2)).toBe('Failed: 2. The next start reads them again.');
  expect(await start(false, 0)).toBe(5);
  expect(await start(false, 0)).toBe(0);
});
