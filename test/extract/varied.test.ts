import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scorePiece, total, variedPieces } from '../../bench/reading/varied-score.ts';
import type { Reader } from '../../src/domain/extraction.ts';
import { createReader } from '../../src/extract/index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

describe('the reading of news of other kinds', () => {
  it('finds at least 206 of 220 attributions, nearly all with their speaker, and few that are none', async () => {
    const scores = [];
    for (const piece of await variedPieces()) scores.push(await scorePiece(reader, piece));
    const { of, found, withSpeaker, speaker, read } = total(scores);

    expect(of).toBe(220);
    expect(found).toBeGreaterThanOrEqual(206);
    expect(speaker / withSpeaker).toBeGreaterThanOrEqual(0.97);
    expect(found / read).toBeGreaterThanOrEqual(0.91);
  });

  it('finds at least 210 of 220 in the news that no rule was written for, and the person of 58 of 69', async () => {
    const scores = [];
    for (const piece of await variedPieces('held-out'))
      scores.push(await scorePiece(reader, piece));
    const { of, found, withSpeaker, speaker, person, read } = total(scores);

    expect(of).toBe(220);
    expect(found).toBeGreaterThanOrEqual(210);
    expect(speaker / withSpeaker).toBeGreaterThanOrEqual(0.95);
    expect(person).toBeGreaterThanOrEqual(58);
    expect(found / read).toBeGreaterThanOrEqual(0.87);
  });
});
