/** How wordings depart from each other, and what is flagged. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftOf } from '../../src/domain/drift.ts';

describe('drift', () => {
  it('is empty for the same words in other typography', () => {
    expect(
      driftOf('We won’t — ever — close the harbour', '"We won\'t, ever, close the harbour."'),
    ).toEqual([]);
  });

  it('is empty for a part that is quoted alone', () => {
    const whole = 'We said in May that the harbour stays open until the last ship has left';
    expect(driftOf(whole, 'the harbour stays open until the last ship')).toEqual([]);
    expect(driftOf('the harbour stays open until the last ship', whole)).toEqual([]);
  });

  it('flags a number, a name and a negation', () => {
    expect(
      driftOf('We paid Norway 40 million for the ferry', 'We paid Sweden 60 million for the ferry'),
    ).toEqual([
      { kind: 'REPLACED', attested: 'Norway 40', here: 'Sweden 60', flags: ['NUMBER', 'NAME'] },
    ]);
    expect(driftOf('They will not close the harbour', 'They will close the harbour')).toEqual([
      { kind: 'DROPPED', attested: 'not', here: '', flags: ['NEGATION'] },
    ]);
    expect(driftOf('They can close the harbour', "They can't close the harbour")).toEqual([
      { kind: 'REPLACED', attested: 'can', here: "can't", flags: ['NEGATION'] },
    ]);
    expect(driftOf('It took two years to mend', 'It took three years to mend')).toMatchObject([
      { flags: ['NUMBER'] },
    ]);
  });

  it('shows other words without a flag, each place by itself', () => {
    expect(
      driftOf(
        'We must repair the old bridge before the winter comes',
        'We must mend the old bridge before winter comes',
      ),
    ).toEqual([
      { kind: 'REPLACED', attested: 'repair', here: 'mend', flags: [] },
      { kind: 'DROPPED', attested: 'the', here: '', flags: [] },
    ]);
  });

  it('takes no capital at the start of a sentence for a name', () => {
    expect(
      driftOf('So it is. Boats sail on Monday', 'So it is. Ships sail on Monday'),
    ).toMatchObject([{ flags: [] }]);
  });

  it('finds nothing between a wording and itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(driftOf(text, text)).toEqual([]);
      }),
    );
  });
});
