import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/domain/extraction.ts';
import { CodePointIndex, joinSpans } from '../../../src/domain/span.ts';
import { createReader } from '../../../src/extract/index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

async function acts(text: string) {
  const { document, quotes } = await reader.read({ text });
  const index = new CodePointIndex(document.text);
  return quotes.map((quote) => [
    joinSpans(index, quote.spans).replace(/^that /, ''),
    `${quote.cueClass} ${quote.modality}`,
  ]);
}

describe('the act behind the words', () => {
  it('is told for every quote of a text', async () => {
    const text = [
      'The harbour master, Ida Holm, said on Monday that the old pier would close in March.',
      'The mayor did not say that the pier was safe.',
      'The treasurer declined to say who paid for the works.',
      'The ministry may claim that the quay is strong enough.',
      'Local fishermen fear that the closure will ruin them.',
      'The poll found that most residents want a new bridge.',
      'The company wrote in a letter that “the works will take two years.”',
    ].join('\n\n');

    expect(Object.fromEntries(await acts(text))).toMatchObject({
      'the old pier would close in March': 'SPEECH ASSERTED',
      'the pier was safe': 'SPEECH NEGATED',
      'who paid for the works': 'SPEECH NEGATED',
      'the quay is strong enough': 'SPEECH CONJECTURED',
      'the closure will ruin them': 'BELIEF ASSERTED',
      'most residents want a new bridge': 'DOCUMENT ASSERTED',
      'the works will take two years.': 'WRITING ASSERTED',
    });
  });
});
