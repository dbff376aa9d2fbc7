import { afterEach, describe, expect, it } from 'vitest';
import { PooledReader } from '../../../src/extract/workers/pooled-reader.ts';
import { threadEntry } from '../../../src/extract/workers/thread-entry.ts';

const entry = threadEntry(new URL('unruly-thread.ts', import.meta.url));

let reader: PooledReader;
afterEach(() => reader.close());

/** A reader whose one thread does what its documents say. */
function unruly(queue = 10): PooledReader {
  reader = new PooledReader({ threads: 1, queue, tagger: {}, entry });
  return reader;
}

describe('a reader in worker threads', () => {
  it('gives what a thread reads', async () => {
    const { extractor } = await unruly().read({ text: 'read' });

    expect(extractor).toBe('read 1');
  });

  it('hands on an error with its code and details', async () => {
    await expect(unruly().read({ text: 'refuse' })).rejects.toMatchObject({
      name: 'HearsayError',
      code: 'UNREADABLE_DOCUMENT',
      message: 'no',
      details: { bytes: 2 },
    });
  });

  it('hands on a mistake of its own with the place where it happened', async () => {
    await expect(unruly().read({ text: 'throw' })).rejects.toMatchObject({
      name: 'Error',
      message: 'a bug',
      cause: expect.stringContaining('unruly-thread'),
    });
  });

  it.each(['exit', 'throw later'])(
    'refuses a document that ends its thread (%s) and reads the next ones',
    async (text) => {
      const { read } = bound(unruly());
      const lost = read(text);
      const waiting = read('read');

      await expect(lost).rejects.toMatchObject({ code: 'UNREADABLE_DOCUMENT' });
      expect((await waiting).extractor).toBe('read 1');
      expect((await read('read')).extractor).toBe('read 2');
    },
  );

  it('refuses what exceeds its queue, and reads again once there is room', async () => {
    const { read } = bound(unruly(1));
    const stop = new AbortController();
    const first = read('wait', stop.signal);
    const second = read('read');

    await expect(read('read')).rejects.toMatchObject({ code: 'IN_USE', details: { queue: 1 } });
    stop.abort();
    await expect(first).rejects.toThrow('aborted');
    await second;
    expect((await read('read')).extractor).toBe('read 3');
  });

  it('stops reading when it is told to, and keeps the thread', async () => {
    const { read } = bound(unruly());
    await read('read');
    const stop = new AbortController();
    const reading = read('wait', stop.signal);

    stop.abort(new Error('no longer wanted'));

    await expect(reading).rejects.toThrow('no longer wanted');
    expect((await read('read')).extractor).toBe('read 3');
  });

  it('starts nothing for a signal that is aborted already', async () => {
    const reading = unruly().read({ text: 'exit' }, { signal: AbortSignal.abort('too late') });

    await expect(reading).rejects.toBe('too late');
  });

  it('gives up everything when it is closed', async () => {
    const { read } = bound(unruly());
    const outcomes = Promise.allSettled([read('wait'), read('read'), read('read')]);

    await reader.close();

    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    }
  });

  it('says that threads cannot start, rather than wait for them', async () => {
    reader = new PooledReader({
      ...{ threads: 1, queue: 10, tagger: {} },
      entry: { ...entry, file: `${entry.file}.missing` },
    });
    const { read } = bound(reader);

    const outcomes = await Promise.allSettled([read('read'), read('read'), read('read')]);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(outcomes.at(-1)).toMatchObject({ reason: { code: 'MISSING_DEPENDENCY' } });
  });
});

function bound(pooled: PooledReader) {
  return {
    read: (text: string, signal?: AbortSignal) =>
      pooled.read({ text }, signal === undefined ? {} : { signal }),
  };
}
