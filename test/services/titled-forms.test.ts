import { describe, expect, it } from 'vitest';
import { titledForms } from '../../src/services/ingest/titled-forms.ts';

describe('titledForms', () => {
  it.each([
    ['Then US President Donald Trump left.', 'Donald Trump', ['US President Donald Trump']],
    [
      'When Russian President Vladimir Putin meets',
      'Vladimir Putin',
      ['Russian President Vladimir Putin'],
    ],
    ['said President Zelenskiy, and President Zelenskiy', 'Zelenskiy', ['President Zelenskiy']],
    [
      'the White House press secretary Caroline Levitin',
      'Caroline Levitin',
      ['White House press secretary Caroline Levitin'],
    ],
    ['the objective is to press Putin into it', 'Putin', []],
    ['Putin told Trump', 'Trump', []],
    ['President Trumpet', 'Trump', []],
    ['the C++ president A.B (x', 'A.B (x', ['president A.B (x']],
  ])('in "%s" of %s are %j', (text, name, forms) => {
    expect(titledForms(text, name)).toEqual(forms);
  });
});
