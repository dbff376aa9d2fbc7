/** What a change of words touches. */

import { describe, expect, it } from 'vitest';
import { align } from '../../../src/domain/verify/align.ts';
import { changeOf } from '../../../src/domain/verify/changes.ts';
import { placedWords } from '../../../src/domain/verify/placed-words.ts';

function changes(said: string, asked: string) {
  const [left, right] = [placedWords(asked), placedWords(said)];
  const alignment = align(
    left.map(({ form }) => form),
    right.map(({ form }) => form),
  );
  return alignment?.differences.map((difference) => changeOf(difference, left, right));
}

describe('a change of words', () => {
  it.each([
    ['We will raise fares', 'We will not raise fares', 'ADDED', ['NEGATION']],
    ['We never raised fares', 'We raised fares', 'DROPPED', ['NEGATION']],
    ['They can’t pay for it', 'They can pay for it', 'REPLACED', ['NEGATION']],
    ['It cost 40 million here', 'It cost 14 million here', 'REPLACED', ['NUMBER']],
    ['It took five years then', 'It took nine years then', 'REPLACED', ['NUMBER']],
    ['We met Keller in spring', 'We met Moreno in spring', 'REPLACED', ['NAME']],
    ['We shall rebuild the bridge', 'We shall repair the bridge', 'REPLACED', []],
    ['They told US all of it', 'They told us all of it', 'REPLACED', ['CAPITALS']],
    ['We met him in Lisbon in 2019', 'We met him', 'NONE', []],
  ])('from “%s” to “%s” is %s, flagged %j', (said, asked, kind, flags) => {
    const found = changes(said, asked) ?? [];
    expect(found.map((change) => [change.kind, change.flags])).toEqual(
      kind === 'NONE' ? [] : [[kind, flags]],
    );
  });

  it('shows both sides as printed', () => {
    expect(changes('It cost $40 million, they said', 'It cost $14 million, they said')).toEqual([
      { kind: 'REPLACED', said: '$40', asked: '$14', flags: ['NUMBER'] },
    ]);
  });
});
