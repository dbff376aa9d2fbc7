/**
 * Prints how well news of other kinds is read, by kind: recall at an overlap of 0.8, and the speaker of those found.
 *
 *     npx tsx bench/reading/varied.ts [varied|held-out]
 *
 * Rules may be mended with varied.jsonl and with the pieces a-* of held-out.jsonl, never with its pieces b-*.
 */

import { createReader } from '../../src/extract/index.ts';
import { scorePiece, total, type VariedScore, variedPieces } from './varied-score.ts';

const reader = await createReader();
const heldOut = process.argv[2] === 'held-out';
const byKind = new Map<string, VariedScore[]>();
for (const piece of await variedPieces(heldOut ? 'held-out' : 'varied')) {
  const kind = heldOut ? piece.id.slice(0, 1) : piece.id.replace(/^t-/, '').replace(/[-_].*$/, '');
  byKind.set(kind, [...(byKind.get(kind) ?? []), await scorePiece(reader, piece)]);
}
await reader.close();

const rows = [...byKind].map(([kind, scores]) => [kind, total(scores)] as const);
const all = total(rows.map(([, score]) => score));
console.table(
  Object.fromEntries(
    [...rows, ['all', all] as const].map(([kind, score]) => [
      kind,
      {
        'found at 0.8': `${score.found}/${score.of}`,
        'its speaker': `${score.speaker}/${score.withSpeaker}`,
        'its person': `${score.person}/${score.withPerson}`,
        'quotes read': score.read,
      },
    ]),
  ),
);
