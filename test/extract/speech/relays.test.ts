import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/domain/extraction.ts';
import { CodePointIndex, joinSpans } from '../../../src/domain/span.ts';
import { createReader } from '../../../src/extract/index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

async function chains(text: string) {
  const { document, entities, quotes } = await reader.read({ text });
  const index = new CodePointIndex(document.text);
  const name = (entity: number | null | undefined) => entities[entity ?? -1]?.name ?? null;
  return quotes.map((quote) => ({
    words: joinSpans(index, quote.spans),
    verbatim: quote.verbatim.map((span) => index.slice(span)),
    hops: quote.attributions.map((hop) => name(hop.candidates[0]?.entity)),
    addressee: name(quote.addressee),
  }));
}

describe('a relay', () => {
  it('is a chain from the utterer to the last who passed it on', async () => {
    const [quote] = await chains(
      'President Vladimir Putin told President Donald Trump, who told Fox News, that the war would end soon.',
    );

    expect(quote).toMatchObject({
      hops: ['Vladimir Putin', 'Donald Trump'],
      words: 'that the war would end soon',
    });
  });

  it('gives quoted words to whom they began with', async () => {
    const quotes = await chains(
      'Ann Lee told the BBC that Mayor Bo Ek had told her that “nothing will change.”',
    );

    expect(quotes).toMatchObject([
      { hops: ['Ann Lee'], verbatim: [] },
      { hops: ['Bo Ek', 'Ann Lee'], verbatim: ['nothing will change.'] },
    ]);
  });

  it('does not count the person spoken to', async () => {
    const [quote] = await chains(
      'Special envoy Steve Witkoff assured Governor Mark Reyes that the deal was done.',
    );

    expect(quote).toMatchObject({ hops: ['Steve Witkoff'], addressee: 'Mark Reyes' });
  });

  it('is none where somebody speaks for another', async () => {
    const [quote] = await chains(
      'Governor Mark Reyes left early. A spokesman for Mark Reyes said the deal was off.',
    );

    expect(quote?.hops).toEqual(['A spokesman for Mark Reyes']);
  });
});
