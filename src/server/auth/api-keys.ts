/** API keys: issued once, told by their hash, expiring, revocable. */

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import path from 'node:path';
import { HearsayError } from '../../domain/errors.ts';
import type { Role, Viewer } from '../../domain/viewer.ts';
import { changeKeys, type KeptKey, keyFileReader, readKeys } from './key-file.ts';

/** What every key begins with, so that scanners for leaked secrets can tell one. */
const SHAPE = /^hearsay_([0-9a-f]{12})_[0-9a-f]{64}$/;
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._@'-]{0,99}$/u;

/** Whom a key is for. */
export interface KeyRequest {
  readonly name: string;
  readonly role: Role;
  /** Null: until it is revoked. */
  readonly expiresAt: Date | null;
}

/** Where the keys of an installation are kept. */
function keyFileOf(home: string): string {
  return path.join(home, 'keys.json');
}

/**
 * A new key, which nobody can be shown again.
 * @throws HearsayError BAD_INPUT for a name that is none.
 */
export async function issueKey(
  home: string,
  { name, role, expiresAt }: KeyRequest,
  now: Date,
): Promise<{ readonly key: string; readonly kept: KeptKey }> {
  if (!NAME.test(name)) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected a name of at most 100 letters, digits, spaces and . _ @ ' -, got ${JSON.stringify(name)}.`,
    );
  }
  const id = randomBytes(6).toString('hex');
  const key = `hearsay_${id}_${randomBytes(32).toString('hex')}`;
  const kept: KeptKey = {
    ...{ id, name: name.normalize('NFC'), role, hash: digest(key).toString('hex') },
    createdAt: now.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: null,
  };
  await changeKeys(keyFileOf(home), (keys) => [...keys, kept]);
  return { key, kept };
}

/** All keys that were ever issued, oldest first. @throws HearsayError BAD_CONFIG for a file that is none of keys. */
export function listKeys(home: string): Promise<readonly KeptKey[]> {
  return readKeys(keyFileOf(home));
}

/** Ends a key at once, for servers that run too. @throws HearsayError NOT_FOUND. */
export async function revokeKey(home: string, id: string, now: Date): Promise<void> {
  await changeKeys(keyFileOf(home), (keys) => {
    if (!keys.some((key) => key.id === id)) {
      throw new HearsayError(
        'NOT_FOUND',
        `There is no key ${JSON.stringify(id)}; \`hearsay key list\` shows them by their ids.`,
      );
    }
    return keys.map((key) =>
      key.id === id ? { ...key, revokedAt: key.revokedAt ?? now.toISOString() } : key,
    );
  });
}

/** The keys as a server sees them: as the file is now. */
export interface KeyRing {
  /** Whether any key was ever issued: revoking the last one opens nothing. */
  isInUse(): Promise<boolean>;
  /** Whom a key stands for; null for what does not look like one. @throws HearsayError UNAUTHENTICATED. */
  viewerOf(key: string): Promise<Viewer | null>;
}

export function createKeyRing(home: string, now: () => Date): KeyRing {
  const keys = keyFileReader(keyFileOf(home));
  let everInUse = false;
  return {
    isInUse: async () => {
      everInUse ||= (await keys()).length > 0;
      return everInUse;
    },
    viewerOf: async (key) => {
      const id = SHAPE.exec(key)?.[1];
      if (id === undefined) return null;
      const kept = (await keys()).find((one) => one.id === id);
      if (kept === undefined || !timingSafeEqual(digest(key), Buffer.from(kept.hash, 'hex'))) {
        throw refused('is not one of this server');
      }
      if (kept.revokedAt !== null) throw refused(`was revoked at ${kept.revokedAt}`);
      if (kept.expiresAt !== null && Date.parse(kept.expiresAt) <= now().getTime()) {
        throw refused(`expired at ${kept.expiresAt}`);
      }
      // By the name, so that someone whose key was replaced is still the same person.
      return { id: `key:${kept.name.toLowerCase()}`, name: kept.name, role: kept.role };
    },
  };
}

function refused(why: string): HearsayError {
  return new HearsayError(
    'UNAUTHENTICATED',
    `This API key ${why}; \`hearsay key add\` issues another.`,
  );
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
