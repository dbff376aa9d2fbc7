/** Claims for a made-up corpus, always the same: propositions over few actors, places and numbers, as unevenly used as real ones. */

import type { ClaimSlots, ClaimText, Stance } from '../../src/domain/claims.ts';
import { assertionId, claimId, relationId } from '../../src/domain/ids.ts';
import type { ClaimsWrite } from '../../src/graph/claim-stores.ts';
import type { ArticleWrite } from '../../src/graph/ingest-stores.ts';

const ACTORS = ['The minister', 'The port', 'The union', 'The city council', 'The regulator'];
const ACTS = ['closed', 'opened', 'sold', 'inspected', 'rebuilt', 'taxed', 'evacuated', 'flooded'];
const THINGS = ['bridge', 'school', 'ferry', 'plant', 'market', 'archive', 'tunnel', 'clinic'];

/** The claim of this number; low numbers are like each other, so that each has neighbours. */
export function claimOfNumber(number: number): ClaimText {
  const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
  const actor = pick(ACTORS, number);
  const act = pick(ACTS, Math.floor(number / 5));
  const thing = pick(THINGS, Math.floor(number / 40));
  const place = `Town${Math.floor(number / 320) % 500}`;
  const count = 2 + (Math.floor(number / 7) % 90);
  const slots: ClaimSlots = {
    ...{ subject: actor, predicate: act, times: [], places: [place], names: [] },
    ...{ unresolved: [], negated: false, modality: 'ACTUAL' },
    quantities: [
      ...[{ text: String(count), value: count, low: count, high: count, unit: null }].map(
        (quantity) => ({ ...quantity, of: thing, hedged: false }),
      ),
    ],
  };
  const text = `${actor} ${act} ${count} ${thing}s in ${place}, report ${number}.`;
  return { text, kind: number % 9 === 0 ? 'PREDICTION' : 'FACT', slots };
}

/** A unit vector that texts with the same words share most of: hashed words, as a stand-in for a sentence model. */
export function hashedEmbedding(text: string): readonly number[] {
  const vector = Array.from({ length: 384 }, () => 0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let hash = 2166136261;
    for (const letter of word) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
    for (let step = 0; step < 4; step++) {
      hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
      const at = (hash >>> 1) % vector.length;
      vector[at] = (vector[at] ?? 0) + (hash & 1 ? 1 : -1);
    }
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Three claims of an article: its own, one that others make too, and one that it denies now and then. */
export function claimsOf(write: ArticleWrite, article: number): ClaimsWrite {
  const numbers = [article * 2, Math.floor(article / 4) * 2, article * 2 + 1];
  const method = { method: 'synthetic', version: '1' };
  const assertions = write.quotes.slice(0, numbers.length).map((quote, at) => {
    const claim = claimOfNumber(numbers[at] ?? 0);
    const id = claimId(claim.text);
    const stance: Stance = at === 1 && article % 7 === 3 ? 'DENIES' : 'ASSERTS';
    const quoted = at > 0;
    const speakerId = write.attributions.find(
      (attribution) => attribution.quoteId === quote.id && attribution.hop === 0,
    )?.candidates[0]?.speakerId;
    return {
      id: assertionId(write.snapshot.id, quote.spans, id),
      claimId: id,
      quoteId: quoted ? quote.id : null,
      speakerId: quoted ? (speakerId ?? null) : null,
      outletId: quoted ? null : (write.outlet?.id ?? null),
      ...{ stance, spans: quote.spans, exact: quote.exact, confidence: 0.8 },
      state: 'INFERRED' as const,
      join: { ...method, score: 0.9 },
      readAs: { ...claim, id },
    };
  });
  const ids = [...new Set(assertions.map((assertion) => assertion.claimId))];
  const [first = '', second = ''] = ids.slice(0, 2).sort();
  const type = article % 3 === 0 ? ('CONTRADICTS' as const) : ('CORROBORATES' as const);
  return {
    ...method,
    assertions,
    claims: [...new Map(assertions.map(({ readAs }) => [readAs.id, readAs])).values()].map(
      (claim) => ({ ...claim, embedding: hashedEmbedding(claim.text) }),
    ),
    relations:
      second === ''
        ? []
        : [
            {
              ...{ id: relationId(type, first, second), type, fromId: first, toId: second },
              ...{ kind: null, ...method, score: 0.5 + (article % 50) / 100 },
              rationale: 'Made up.',
              evidence: assertions.map(({ id }) => id),
            },
          ],
  };
}
