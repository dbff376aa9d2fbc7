/** Claims, assertions and relations as rows hold them, made into the entities of the domain. */

import { z } from 'zod';
import type { Assertion, Claim, ClaimRelation } from '../domain/claim-entities.ts';
import type { ClaimSlots } from '../domain/claims.ts';
import { HearsayError } from '../domain/errors.ts';
import { toSpans } from './node-rows.ts';
import type { AssertionNode, ClaimNode, ClaimRelationNode } from './statements.generated.ts';

const QUANTITY = z.object({
  text: z.string(),
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  of: z.string().nullable(),
  hedged: z.boolean(),
});

const TIME = z.object({
  text: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  relative: z.boolean(),
});

const SLOTS: z.ZodType<ClaimSlots> = z.object({
  subject: z.string().nullable(),
  predicate: z.string().nullable(),
  quantities: z.array(QUANTITY),
  times: z.array(TIME),
  places: z.array(z.string()),
  names: z.array(z.string()),
  // Graphs that an older reader wrote hold none.
  unresolved: z.array(z.string()).default([]),
  negated: z.boolean(),
  modality: z.enum(['ACTUAL', 'FUTURE', 'POSSIBLE', 'REQUIRED']),
});

/** Slots as the graph holds them. */
export function slotsText(slots: ClaimSlots): string {
  return JSON.stringify(slots);
}

/** @throws HearsayError GRAPH_CORRUPT where the slots are not what was written. */
export function toClaim({ sourceCount: _, slots, ...claim }: ClaimNode): Claim {
  return { ...claim, slots: toSlots(claim.id, slots) };
}

/** @throws HearsayError GRAPH_CORRUPT where spans do not pair or slots are not what was written. */
export function toAssertion(row: AssertionNode): Assertion {
  const { spanStarts, spanEnds, method, version, score, ...rest } = row;
  const { readAsId, readAsText, readAsKind, readAsSlots, ...assertion } = rest;
  return {
    ...assertion,
    spans: toSpans(row.id, 'span', spanStarts, spanEnds),
    join: { method, version, score },
    readAs: {
      id: readAsId,
      text: readAsText,
      kind: readAsKind,
      slots: toSlots(row.id, readAsSlots),
    },
  };
}

export function toClaimRelation(row: ClaimRelationNode): ClaimRelation {
  return row;
}

function toSlots(id: string, text: string): ClaimSlots {
  try {
    return SLOTS.parse(JSON.parse(text));
  } catch (cause) {
    throw new HearsayError(
      'GRAPH_CORRUPT',
      `${id} is broken: its slots are not those of a claim. Restore it or read its article again.`,
      { cause, details: { id } },
    );
  }
}
