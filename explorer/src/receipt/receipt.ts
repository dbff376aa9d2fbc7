/** A receipt: an answer as it was given once, whole in the address, so that nobody has to keep it for its owner. */

import * as z from 'zod/mini';
import { wordsAt } from '../parts/code-points.ts';
import type { Verification } from '../verify/verification.ts';

const VERDICTS = [
  'VERBATIM',
  'ALTERED',
  'SPLICED',
  'MISATTRIBUTED',
  'NOT_QUOTED',
  'PARAPHRASED',
  'NOT_FOUND',
] as const satisfies Verification['verdict'][];

/** Of each passage that the answer rested on: where it stands, in which text, and whose it is. */
const PASSAGE = z.object({
  verdict: z.enum(VERDICTS),
  articleId: z.string(),
  title: z.nullable(z.string()),
  outlet: z.nullable(z.string()),
  snapshotId: z.string(),
  /** Of the text, in UTF-8. */
  sha256: z.string(),
  /** In code points of the text. */
  spans: z.array(z.object({ start: z.int(), end: z.int() })),
  words: z.string(),
  /** Of the quote that holds them; null where the reader saw none, and in receipts from before it was kept. */
  quoteId: z._default(z.nullable(z.string()), null),
  speaker: z.nullable(z.string()),
  retracted: z.boolean(),
  /** Ids of the reviews that held. */
  reviews: z.array(z.string()),
});

const RECEIPT = z.object({
  version: z.literal(1),
  /** When it was asked, UTC. */
  at: z.iso.datetime(),
  quote: z.string(),
  speaker: z.nullable(z.string()),
  verdict: z.enum(VERDICTS),
  partial: z.boolean(),
  explanation: z.string(),
  passages: z.array(PASSAGE),
});

export type Receipt = z.infer<typeof RECEIPT>;
export type Passage = z.infer<typeof PASSAGE>;

/** An address has room for so many; the best come first. */
const MOST_PASSAGES = 8;

export function receiptOf(given: Verification, at: Date): Receipt {
  const { quote, speaker, verdict, partial, explanation, evidence } = given;
  return {
    ...{ version: 1, at: at.toISOString(), quote, speaker, verdict, partial, explanation },
    passages: evidence.slice(0, MOST_PASSAGES).map((each) => ({
      verdict: each.verdict,
      articleId: each.article.id,
      title: each.article.title,
      outlet: each.article.outlet?.name ?? null,
      snapshotId: each.snapshot.id,
      sha256: each.snapshot.sha256,
      spans: each.spans,
      words: wordsAt(each.context.text, each.context.quote),
      quoteId: each.quote?.id ?? null,
      speaker: each.speaker?.name ?? null,
      retracted: each.retracted,
      reviews: each.reviews.map(({ id }) => id),
    })),
  };
}

/** Where the receipt is shown. It stands behind the #, so that no server sees it. */
export async function addressOf(receipt: Receipt): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify(receipt)),
    new CompressionStream('deflate-raw'),
  );
  const text = btoa(String.fromCharCode(...packed));
  return `/receipt#${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The receipt in what stands behind the #. Null where there is none, or not the whole of one. */
export async function receiptIn(hash: string): Promise<Receipt | null> {
  try {
    const text = atob(hash.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(text, (each) => each.charCodeAt(0));
    const json = await through(packed, new DecompressionStream('deflate-raw'));
    const read = RECEIPT.safeParse(JSON.parse(new TextDecoder().decode(json)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await response.arrayBuffer());
}
