/** Gives attributions of one speaker to another: pure, from what is attributed to the edits. */

import type { Edit } from '../../domain/history.ts';
import type { SpokenAttribution } from '../../graph/edit-reads.ts';
import { stateOf } from '../ingest/attribute-quotes.ts';
import { altered, alteredNode, gone, made, ref } from './edits.ts';

export interface HandOver {
  readonly fromId: string;
  readonly toId: string;
  /** A person says of each quote who said it, rather than that two speakers are one. */
  readonly byHand: boolean;
}

/** What follows from giving attributions to another speaker. */
interface HandedOver {
  readonly edits: readonly Edit[];
  /** Quotes whose words were an utterance of the one and are the other's now. */
  readonly regrouped: readonly SpokenAttribution[];
  /** Attributions at hop 0 that were open between several speakers and are so no more. */
  readonly settled: readonly SpokenAttribution[];
}

type Candidate = SpokenAttribution['candidates'][number];

export function handOver(spoken: readonly SpokenAttribution[], how: HandOver): HandedOver {
  const after = spoken.map((attribution) => handOverOne(attribution, how));
  return {
    edits: after.flatMap(({ edits }) => edits),
    regrouped: spoken.filter(
      ({ hop, instance }) => hop === 0 && instance?.speakerId === how.fromId,
    ),
    settled: after.flatMap(({ attribution, settled }) => (settled ? [attribution] : [])),
  };
}

function handOverOne(spoken: SpokenAttribution, { fromId, toId, byHand }: HandOver) {
  const { id, hop, state, confidence, candidates, assertionIds, openAssertions } = spoken;
  const leaving = candidates.find(({ speakerId }) => speakerId === fromId);
  if (leaving === undefined) return { attribution: spoken, edits: [], settled: false };
  const there = candidates.find(({ speakerId }) => speakerId === toId);
  const surer = there !== undefined && there.confidence > leaving.confidence ? there : leaving;
  const arriving: Candidate = {
    speakerId: toId,
    probability: Math.min(1, leaving.probability + (there?.probability ?? 0)),
    method: byHand ? 'BY_HAND' : surer.method,
    confidence: byHand ? 1 : surer.confidence,
    orderKey: leaving.orderKey,
  };
  const left = [
    arriving,
    ...candidates.filter(({ speakerId }) => speakerId !== fromId && speakerId !== toId),
  ].toSorted((a, b) => b.probability - a.probability || (a.speakerId < b.speakerId ? -1 : 1));
  // What a person decided about an attribution stays decided.
  const then = state === 'AMBIGUOUS' ? stateOf(confidence, left) : state;
  const [node, from, to] = [
    ref('Attribution', id),
    ref('Speaker', fromId),
    ref('Speaker', toId),
  ] as const;
  const settled = state === 'AMBIGUOUS' && then !== 'AMBIGUOUS' && hop === 0;
  const utterer = left[0]?.speakerId ?? toId;
  const edits: readonly Edit[] = [
    gone('ATTRIBUTED_TO', node, from, { ...leaving }),
    there === undefined
      ? made('ATTRIBUTED_TO', node, to, { ...arriving })
      : altered({ type: 'ATTRIBUTED_TO', from: node, to }, { ...there }, { ...arriving }),
    ...(then === state ? [] : [alteredNode(node, { state }, { state: then })]),
    // A speaker asserts what is uttered, not what is relayed.
    ...(hop === 0
      ? assertionIds.flatMap((assertionId) => moveVoice(assertionId, fromId, toId))
      : []),
    ...(settled
      ? openAssertions.flatMap((open): readonly Edit[] => [
          made('MADE_BY', ref('Assertion', open.id), ref('Speaker', utterer)),
          alteredNode(
            ref('Assertion', open.id),
            { state: 'AMBIGUOUS' },
            { state: stateOf(open.confidence, []) === 'SUGGESTED' ? 'SUGGESTED' : 'INFERRED' },
          ),
        ])
      : []),
  ];
  return { attribution: { ...spoken, candidates: left, state: then }, edits, settled };
}

/** Makes an assertion another speaker's. */
export function moveVoice(assertionId: string, fromId: string, toId: string): readonly Edit[] {
  const assertion = ref('Assertion', assertionId);
  return [
    gone('MADE_BY', assertion, ref('Speaker', fromId)),
    made('MADE_BY', assertion, ref('Speaker', toId)),
  ];
}
