/** Taking a wording apart into passages that were said. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/domain/verify/pieces.ts';

const split = (text: string) => text.split(' ');
const one = () => 'article';

describe('the pieces of a wording', () => {
  it('are the fewest passages that make it up', () => {
    const runs = [split('we will open the bridge in may'), split('nobody will pay a single toll')];
    const pieces = piecesOf(split('we will open the bridge pay a single toll'), runs, one);
    expect(pieces).toEqual([
      { from: 0, to: 5, run: 0, at: 0 },
      { from: 5, to: 9, run: 1, at: 2 },
    ]);
  });

  it('pass over the mark of an omission, with a shorter piece behind it', () => {
    const runs = [split('we will open the bridge in may if we can')];
    const pieces = piecesOf(split('we will open … we can'), runs, one);
    expect(pieces?.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [4, 6],
    ]);
  });

  it('are none where a word was never said, or a passage is too short to tell', () => {
    const runs = [split('we will open the bridge in may')];
    expect(piecesOf(split('we will open the tunnel in may'), runs, one)).toBeNull();
    expect(piecesOf(split('we will open in may'), runs, one)).toBeNull();
  });

  it('rather come from one article', () => {
    const runs = [
      split('they want a bridge now'),
      split('we will open it soon'),
      split('they want a bridge now'),
    ];
    const groups = ['a', 'b', 'b'];
    const pieces = piecesOf(
      split('we will open it they want a bridge'),
      runs,
      (run) => groups[run] ?? '',
    );
    expect(pieces?.map(({ run }) => run)).toEqual([1, 2]);
  });

  it('make up the wording, word by word', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const run = fc.array(word, { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(run, { minLength: 2, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (runs, p, q) => {
          const [first = [], second = []] = [runs[p % runs.length], runs[q % runs.length]];
          const asked = [...first, ...second];
          const pieces = piecesOf(asked, runs, one);
          expect(pieces?.length).toBeLessThanOrEqual(2);
          const made = pieces?.flatMap(({ from, to, run: own, at }) =>
            runs[own]?.slice(at, at + to - from),
          );
          expect(made).toEqual(asked);
        },
      ),
    );
  });

  it('leaves out a word that links two of them, and takes one that was said', () => {
    const runs = [split('we pay for the bridge and go'), split('nobody asked us for it')];
    const asked = (text: string) =>
      piecesOf(split(text), runs, one)?.map(({ from, to }) => [from, to]);

    expect(asked('we pay for the bridge and nobody asked us')).toEqual([
      [0, 6],
      [6, 9],
    ]);
    expect(asked('pay for the and nobody asked us')).toEqual([
      [0, 3],
      [4, 7],
    ]);
  });
});
