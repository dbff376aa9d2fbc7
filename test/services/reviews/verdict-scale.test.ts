/** The scale of verdicts that an installation brings with it. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVerdictScale } from '../../../src/services/reviews/read-verdict-scale.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hearsay-verdicts-'));
});
afterAll(() => rm(folder, { recursive: true }));

const STEP = { id: 'PANTS', label: 'Pants on fire', description: 'Plainly false.', class: 'FALSE' };

async function read(content: unknown) {
  const file = path.join(folder, 'scale.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readVerdictScale(file);
}

describe('a scale of verdicts', () => {
  it('is that of the file', async () => {
    expect(await read({ name: 'Ours', verdicts: [STEP] })).toEqual({
      name: 'Ours',
      verdicts: [STEP],
    });
  });

  it('is Hearsay’s own where no file is named, and has every class', () => {
    const classes = readVerdictScale(null).verdicts.map((verdict) => verdict.class);
    expect([...new Set(classes)].sort()).toEqual(['FALSE', 'MIXTURE', 'OTHER', 'TRUE']);
  });

  it.each([
    [
      'a class that there is none of',
      { name: 'Ours', verdicts: [{ ...STEP, class: 'MAYBE' }] },
      'at verdicts[0].class',
    ],
    ['an id twice', { name: 'Ours', verdicts: [STEP, STEP] }, 'expected each id once'],
    ['no verdict', { name: 'Ours', verdicts: [] }, 'at verdicts'],
    ['what is no JSON', '{', 'cannot be read as one'],
  ])('with %s is refused, and it is said where', async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringContaining(message),
    });
  });
});
