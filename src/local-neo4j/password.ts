/** The generated password of an installation's own Neo4j. */

import { randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/** The password in `path`, or null when none was generated yet. */
export async function readPassword(path: string): Promise<string | null> {
  try {
    const password = (await readFile(path, 'utf8')).trim();
    // A copied or restored home may have lost its modes.
    await chmod(path, 0o600);
    return password === '' ? null : password;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Generates a password of 192 random bits and keeps it in `path`, for its owner alone. */
export async function createPassword(path: string): Promise<string> {
  const password = randomBytes(24).toString('hex');
  await writeFileAtomic(path, `${password}\n`, { mode: 0o600 });
  return password;
}
