/** The file that API keys are kept in, as hashes: written whole or not at all, for its owner alone. */

import { mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { HearsayError } from '../../domain/errors.ts';
import { ROLES } from '../../domain/viewer.ts';

const TIME = z.iso.datetime();

const KEY = z.object({
  /** Part of the key itself, and what it is revoked by. */
  id: z.string().regex(/^[0-9a-f]{12}$/),
  /** Whom it stands for. */
  name: z.string().min(1),
  role: z.enum(ROLES),
  /** SHA-256 of the whole key; it has 256 random bits, so that a slow hash would add nothing. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: TIME,
  expiresAt: TIME.nullable(),
  revokedAt: TIME.nullable(),
});

/** A key as it is kept; the key itself is not. */
export type KeptKey = Readonly<z.infer<typeof KEY>>;

const FILE = z.object({ keys: z.array(KEY) });

/** Another command that changes keys has so long to finish: some five seconds. */
const RETRIES = { retries: 20, minTimeout: 50, maxTimeout: 300 };

/**
 * The keys in the file; none where there is no file.
 * @throws HearsayError BAD_CONFIG where it holds something else.
 */
export async function readKeys(file: string): Promise<readonly KeptKey[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  try {
    return FILE.parse(JSON.parse(content)).keys;
  } catch {
    // What stands in it belongs in no message and no log, so the cause is left out.
    throw new HearsayError(
      'BAD_CONFIG',
      `Expected ${file} to hold API keys as \`hearsay key add\` writes them, but it does not. Restore it, or remove it and issue new keys.`,
    );
  }
}

/** Replaces the keys by what `change` makes of them; two commands at once wait for each other. */
export async function changeKeys(
  file: string,
  change: (keys: readonly KeptKey[]) => readonly KeptKey[],
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const release = await lock(file, { realpath: false, retries: RETRIES });
  try {
    const keys = change(await readKeys(file));
    await writeFileAtomic(file, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600 });
  } finally {
    await release();
  }
}

/** Reads the file again only when it is another one than before. */
export function keyFileReader(file: string): () => Promise<readonly KeptKey[]> {
  let seen: { readonly version: string; readonly keys: readonly KeptKey[] } | undefined;
  return async () => {
    const version = await versionOf(file);
    if (seen?.version !== version) seen = { version, keys: await readKeys(file) };
    return seen.keys;
  };
}

/** Another after every change: each replaces the file by a new one. */
async function versionOf(file: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return [ino, size, mtimeMs].join(' ');
  } catch (error) {
    if (isMissing(error)) return 'none';
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
