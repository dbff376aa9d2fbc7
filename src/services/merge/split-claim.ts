/** Takes wordings out of a claim that they were wrongly joined to: they are a claim of their own ever after. */

import type { Assertion } from '../../domain/claim-entities.ts';
import type { ClaimModels } from '../../domain/claims.ts';
import type { Change, Edit } from '../../domain/history.ts';
import { slotsText } from '../../graph/claim-rows.ts';
import type { EditTransaction } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { type ClaimParts, claimToEdit, joinedByHand } from './claim-parts.ts';
import { alteredNode, gone, made, madeNode, ref } from './edits.ts';
import { opposedStances } from './opposed-stances.ts';
import {
  badInput,
  conflict,
  type Decided,
  type Decision,
  decide,
  type Editing,
} from './requests.ts';

export interface SplitClaim extends Decision {
  readonly id: string;
  /** With each of them go the others that have the same wording, for the same words are one claim. */
  readonly assertionIds: readonly string[];
}

/** What tells how near the new claim is to others; null where no model is at hand, and then its next reading tells. */
type Embedding = Pick<ClaimModels, 'embed'> | null;

/** @throws HearsayError NOT_FOUND, BAD_INPUT, CONFLICT. */
export function splitClaim(
  editing: Editing,
  embedding: () => Promise<Embedding>,
  { id, assertionIds, ...decision }: SplitClaim,
  options?: CallOptions,
): Promise<Change> {
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    const claim = await claimToEdit(transaction, id);
    const moved = sameWordings(id, claim, assertionIds);
    const own = mainWording(moved.map(({ assertion }) => assertion));
    const target = ref('Claim', own.id);
    const kept = claim.about.filter((one) => !moved.includes(one));
    const [left, there] = [
      kept.map(({ assertion: { id: one }, properties }) => ({ id: one, properties })),
      moved.map(({ assertion: { id: one }, properties }) => ({
        ...{ id: one, properties: joinedByHand(properties) },
      })),
    ];
    const self = claim.relations.find(({ from, to }) => from.id === to.id);
    return {
      action: 'CLAIM_SPLIT',
      targetIds: [id, own.id],
      edits: [
        ...(await claimOfWording(transaction, id, own, await embedding())),
        ...moved.flatMap(({ assertion, properties }) => [
          gone('ABOUT', ref('Assertion', assertion.id), ref('Claim', id), properties),
          made('ABOUT', ref('Assertion', assertion.id), target, joinedByHand(properties)),
        ]),
        ...(await opposedStances(transaction, id, left, self)),
        ...(await opposedStances(transaction, own.id, there, undefined)),
      ],
    };
  };
  return decide(editing, decision, work, options);
}

function sameWordings(id: string, { about }: ClaimParts, assertionIds: readonly string[]) {
  if (assertionIds.length === 0) throw badInput('assertions to split off', 'none');
  const others = assertionIds.filter((one) => !about.some(({ assertion }) => assertion.id === one));
  if (others.length > 0)
    throw badInput('assertions of the claim', `others: ${others.slice(0, 5).join(', ')}`);
  const wordings = new Set(
    about
      .filter(({ assertion }) => assertionIds.includes(assertion.id))
      .map(({ assertion }) => assertion.readAs.id),
  );
  if (wordings.has(id)) {
    throw badInput(
      'assertions in other words than those of the claim',
      'some in its own',
      'Split the others off instead.',
    );
  }
  return about.filter(({ assertion }) => wordings.has(assertion.readAs.id));
}

/** The wording that most of them have gives the claim its words. */
function mainWording(assertions: readonly Assertion[]): Assertion['readAs'] {
  const counts = new Map<string, number>();
  for (const { readAs } of assertions) counts.set(readAs.id, (counts.get(readAs.id) ?? 0) + 1);
  const [first] = assertions
    .map(({ readAs }) => readAs)
    .toSorted(
      (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
    );
  if (first === undefined) throw badInput('assertions to split off', 'none');
  return first;
}

/** The claim of a wording: made, or there already, perhaps merged into the one that is split. */
async function claimOfWording(
  transaction: EditTransaction,
  id: string,
  own: Assertion['readAs'],
  embedding: Embedding,
): Promise<readonly Edit[]> {
  const node = ref('Claim', own.id);
  const known = await transaction.node(node);
  if (known === null) {
    const [vector] = embedding === null ? [] : await embedding.embed([own.text]);
    const { text, kind, slots } = own;
    return [
      madeNode('Claim', {
        ...{ id: own.id, text, kind, slots: slotsText(slots) },
        embedding: vector === undefined ? null : [...vector],
      }),
    ];
  }
  const { mergedIntoId } = known;
  if (mergedIntoId === undefined) return [];
  if (mergedIntoId === id) return [alteredNode(node, { mergedIntoId }, {})];
  throw conflict(`${own.id}, the claim of these words, was merged into ${String(mergedIntoId)}.`);
}
