import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mostProbablePath, runsOf } from '../../../src/extract/decode/label-path.ts';

/** Log probabilities from one row of weights a position. */
const scores = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat(), Math.log);

describe('the most probable path', () => {
  it('begins before it goes on, even where going on looks likelier', () => {
    const path = mostProbablePath(
      scores([
        [0.1, 0.3, 0.5, 0.05, 0.05],
        [0.1, 0.1, 0.7, 0.05, 0.05],
      ]),
      2,
    );

    expect([...path]).toEqual([1, 2]);
  });

  it('never goes on with what did not begin', () => {
    const row = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), {
      minLength: LABELS,
      maxLength: LABELS,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const path = mostProbablePath(scores(rows), rows.length);
        return [...path].every((label, at) => {
          if (label !== 2 && label !== 4) return true;
          return path[at - 1] === label || path[at - 1] === label - 1;
        });
      }),
    );
  });

  it('is cut into runs of its kind', () => {
    expect(runsOf(Uint8Array.from([1, 2, 0, 1, 1, 2, 3, 4]), 1)).toEqual([
      { first: 0, last: 1 },
      { first: 3, last: 3 },
      { first: 4, last: 5 },
    ]);
  });
});
