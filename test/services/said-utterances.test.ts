/** Utterances are made of words that an article says were said. */

import { describe, expect, it } from 'vitest';
import { CodePointIndex } from '../../src/domain/span.ts';
import type { CueClass, Modality } from '../../src/domain/vocabulary.ts';
import { wordingOf } from '../../src/services/ingest/group-utterances.ts';
import { articleWrite } from '../support/article-write.ts';

function wording(cueClass: CueClass, modality: Modality): string | undefined {
  const { snapshot, quotes, attributions } = articleWrite({
    url: 'https://a.example/1',
    quotes: [{ words: 'We will never sell the old ferry', by: ['Ana Ruiz'], cueClass, modality }],
  });
  const [quote] = quotes;
  if (quote === undefined) throw new Error('The draft has a quote.');
  return wordingOf(quote, attributions[0], new CodePointIndex(snapshot.text))?.text;
}

describe('an utterance', () => {
  it('is made of speech and writing, be it by hearsay', () => {
    expect(wording('SPEECH', 'ASSERTED')).toBe('We will never sell the old ferry');
    expect(wording('WRITING', 'HEARSAY')).toBe('We will never sell the old ferry');
  });

  it.each<readonly [CueClass, Modality]>([
    ['SPEECH', 'NEGATED'],
    ['SPEECH', 'CONJECTURED'],
    ['BELIEF', 'ASSERTED'],
    ['INTENT', 'ASSERTED'],
    ['DOCUMENT', 'HEARSAY'],
  ])('is not made of %s that is %s', (cueClass, modality) => {
    expect(wording(cueClass, modality)).toBeUndefined();
  });
});
