/** Finds anew which utterances quotes are instances of, once they are another speaker's: by the rules of ingestion. */

import type { Edit } from '../../domain/history.ts';
import type { SpokenAttribution } from '../../graph/edit-reads.ts';
import {
  type ComparableUtterance,
  groupUtterances,
  type Wording,
} from '../ingest/group-utterances.ts';
import { relateVariants } from '../ingest/relate-variants.ts';
import { gone, made, madeNode, ref } from './edits.ts';

/** The words of quotes that were grouped already, as those of `speakerId`. */
export function wordingsOf(
  regrouped: readonly SpokenAttribution[],
  speakerId: string,
): readonly Wording[] {
  return regrouped.flatMap(({ quoteId, instance }) =>
    instance?.text == null || instance.normalized == null
      ? []
      : [{ quoteId, speakerId, text: instance.text, normalized: instance.normalized }],
  );
}

/** `known` are utterances of the same speaker that share words with these; `regrouped` says what each quote was an instance of. */
export async function regroup(
  wordings: readonly Wording[],
  regrouped: readonly SpokenAttribution[],
  known: readonly ComparableUtterance[],
): Promise<readonly Edit[]> {
  const { byQuote, created } = groupUtterances(wordings, known);
  const variants = await relateVariants(created, known, null);
  const before = new Map(regrouped.map(({ quoteId, instance }) => [quoteId, instance]));
  return [
    ...created.map(({ id, speakerId, text, normalized }) =>
      madeNode('Utterance', { id, speakerId, text, normalized }),
    ),
    ...wordings.flatMap(({ quoteId, text, normalized }): readonly Edit[] => {
      const quote = ref('Quote', quoteId);
      const [was, is] = [before.get(quoteId), byQuote.get(quoteId)];
      return [
        ...(was == null
          ? []
          : [gone('INSTANCE_OF', quote, utterance(was.utteranceId), words(was))]),
        ...(is === undefined
          ? []
          : [
              made('INSTANCE_OF', quote, utterance(is.utteranceId), {
                ...{ similarity: is.similarity, text, normalized },
              }),
            ]),
      ];
    }),
    ...variants.map(({ utteranceId, otherId, relation, similarity }) => {
      const [fromId = '', toId = ''] = [utteranceId, otherId].sort();
      return made('VARIANT_OF', utterance(fromId), utterance(toId), { relation, similarity });
    }),
  ];
}

const utterance = (id: string) => ref('Utterance', id);

function words({ similarity, text, normalized }: NonNullable<SpokenAttribution['instance']>) {
  return { similarity, text, normalized };
}
