/** Files that hold a copy of the graph, packed with gzip or not. */

import { once } from 'node:events';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { HearsayError } from '../../domain/errors.ts';

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

/** The bytes of a file, unpacked where they are packed. @throws HearsayError BAD_INPUT where it cannot be read. */
export async function* readGraphFile(path: string): AsyncGenerator<Uint8Array> {
  let bytes: ReadStream | undefined;
  try {
    const packed = await isPacked(path);
    bytes = createReadStream(path);
    const unpacked = packed ? createGunzip() : new PassThrough();
    bytes.on('error', (error) => unpacked.destroy(error));
    yield* bytes.pipe(unpacked);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw new HearsayError(
      'BAD_INPUT',
      `Expected a file that can be read, but ${path} gave ${code}.`,
      {
        cause,
      },
    );
  } finally {
    bytes?.destroy();
  }
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(GZIP_MAGIC.length), position: 0 });
    return buffer.equals(GZIP_MAGIC);
  } finally {
    await file.close();
  }
}

/**
 * Writes a file, readable by its owner alone, that is there whole or not at all; packed where its name ends in `.gz`.
 * @throws HearsayError BAD_INPUT where it cannot be written.
 */
export async function writeGraphFile<T>(
  path: string,
  work: (write: (text: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const part = `${path}.part`;
  const packed = path.endsWith('.gz');
  try {
    const head = packed ? createGzip() : new PassThrough();
    const writing = pipeline(head, createWriteStream(part, { mode: 0o600 }));
    const broken = writing.then(
      () => undefined,
      (error: unknown) => error,
    );
    const write = async (text: string): Promise<void> => {
      if (head.write(text)) return;
      const error = await Promise.race([once(head, 'drain'), broken]);
      if (error instanceof Error) throw error;
    };
    const result = await work(write).catch((error: unknown) => {
      head.destroy();
      throw error;
    });
    head.end();
    await writing;
    const file = await open(part);
    await file.sync().finally(() => file.close());
    await rename(part, path);
    return result;
  } catch (error) {
    await rm(part, { force: true });
    if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error;
    throw new HearsayError('BAD_INPUT', `Expected a place to write ${path}, got ${error.code}.`, {
      cause: error,
    });
  }
}
