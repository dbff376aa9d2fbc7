/** Grades how reliable an outlet is, on the Admiralty scale (NATO AJP-2.1, annex A: reliability of a source). */

import { HearsayError } from '../../domain/errors.ts';
import type { Change } from '../../domain/history.ts';
import type { Reliability } from '../../domain/vocabulary.ts';
import type { EditTransaction } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { alteredNode, ref } from './edits.ts';
import { type Decided, type Decision, decide, type Editing } from './requests.ts';

export interface RateOutlet extends Decision {
  readonly id: string;
  readonly grade: Reliability;
}

const RATING = ['reliability', 'reliabilityAt', 'reliabilityBy', 'reliabilityFor'] as const;

/** A later rating replaces an earlier one, which the history keeps. @throws HearsayError NOT_FOUND, BAD_INPUT. */
export function rateOutlet(
  editing: Editing,
  { id, grade, ...decision }: RateOutlet,
  options?: CallOptions,
): Promise<Change> {
  const node = ref('Outlet', id);
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    const found = await transaction.node(node);
    if (found === null)
      throw new HearsayError('NOT_FOUND', `No outlet has the id ${id}; take ids from \`outlets\`.`);
    const before = Object.fromEntries(RATING.map((name) => [name, found[name]]));
    const after = {
      reliability: grade,
      reliabilityAt: editing.now().toISOString(),
      reliabilityBy: decision.actor.name,
      reliabilityFor: decision.reason.trim(),
    };
    return {
      action: 'OUTLET_RATED',
      targetIds: [id],
      edits: [alteredNode(node, before, after)],
    };
  };
  return decide(editing, decision, work, options);
}
