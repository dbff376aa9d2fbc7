/** Takes an article or a quote back: what stands on it is marked, and counts no more. */

import { HearsayError } from '../../domain/errors.ts';
import type { Change, ChangeAction } from '../../domain/history.ts';
import type { EditTransaction } from '../../graph/edit-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import { alteredNode, ref } from '../merge/edits.ts';
import { conflict, type Decided, type Decision, decide, type Editing } from '../merge/requests.ts';

export interface Retract extends Decision {
  readonly id: string;
}

/** @throws HearsayError NOT_FOUND, BAD_INPUT; CONFLICT where it was retracted already. */
export function retractArticle(
  editing: Editing,
  request: Retract,
  options?: CallOptions,
): Promise<Change> {
  return retract(editing, { ...request, label: 'Article', action: 'ARTICLE_RETRACTED' }, options);
}

/** @throws HearsayError NOT_FOUND, BAD_INPUT; CONFLICT where it was retracted already. */
export function retractQuote(
  editing: Editing,
  request: Retract,
  options?: CallOptions,
): Promise<Change> {
  return retract(editing, { ...request, label: 'Quote', action: 'QUOTE_RETRACTED' }, options);
}

/** All that follows from the mark is derived from it, wherever the graph is changed; so the mark is the whole edit. */
function retract(
  editing: Editing,
  request: Retract & { readonly label: 'Article' | 'Quote'; readonly action: ChangeAction },
  options?: CallOptions,
): Promise<Change> {
  const { id, label, action, ...decision } = request;
  const node = ref(label, id);
  const work = async (transaction: EditTransaction): Promise<Decided> => {
    const found = await transaction.node(node);
    if (found === null) {
      const kind = label.toLowerCase();
      throw new HearsayError(
        'NOT_FOUND',
        `No ${kind} has the id ${id}; take ids from \`${kind}s\`.`,
      );
    }
    const { retractedAt, retractedBy } = found;
    if (retractedAt !== undefined) {
      throw conflict(
        `It was retracted already, by ${String(retractedBy)} at ${String(retractedAt)}.`,
      );
    }
    const mark = {
      retractedAt: editing.now().toISOString(),
      retractedBy: decision.actor.name,
      retractedFor: decision.reason.trim(),
    };
    return { action, targetIds: [id], edits: [alteredNode(node, {}, mark)] };
  };
  return decide(editing, decision, work, options);
}
