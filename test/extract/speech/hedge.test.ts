import { describe, expect, it } from 'vitest';
import { isHedged } from '../../../src/extract/speech/hedge.ts';

const hedged = (text: string, cue: string) => {
  const from = text.indexOf(cue);
  return isHedged(text, { from, to: from + cue.length });
};

describe('a hedge', () => {
  it.each([
    ['Trump likely pressed Putin on the war', 'pressed'],
    ['The Kremlin may claim that it won', 'claim'],
    ['She did not say that it was over', 'say'],
    ['He didn’t say so', 'say'],
    ['They refused to confirm it', 'confirm'],
    ['He may have also sought assurances', 'sought'],
    ['It may claim victory', 'may claim'],
  ])('%s', (text, cue) => {
    expect(hedged(text, cue)).toBe(true);
  });

  it.each([
    ['Lee, who may run again, said it was late', 'said'],
    ['It was not over. She said so', 'said'],
    ['He said that he may come', 'said'],
  ])('is none in: %s', (text, cue) => {
    expect(hedged(text, cue)).toBe(false);
  });
});
