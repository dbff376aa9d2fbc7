/**
 * Prints what the reader goes by when it says how sure it is of an attribution, one line for each that the tagger finds.
 * `models/quote-tagger/train/calibrate.py` fits the confidence to it.
 *
 *     npx tsx bench/reading/signs.ts < ARTICLES.jsonl > signs.jsonl
 */

import { createInterface } from 'node:readline';
import { CodePointIndex } from '../../src/domain/span.ts';
import { TaggerReader } from '../../src/extract/reader.ts';
import { signsOf } from '../../src/extract/speech/confidence.ts';
import { toSpan } from '../../src/extract/text/range.ts';

let print: (line: object) => void = () => {};
const reader = new TaggerReader({}, (content, hasSpeaker, words, quotations) => {
  const signs = signsOf(content, hasSpeaker, words, quotations);
  const index = new CodePointIndex(words.text);
  const spans = content.runs.map((run) => toSpan(index, words.range(run.first, run.last)));
  print({ spans: spans.map(({ start, end }) => [start, end]), signs });
  return content.confidence;
});
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  print = (found) => process.stdout.write(`${JSON.stringify({ id, ...found })}\n`);
  await reader.read({ text });
}
await reader.close();
