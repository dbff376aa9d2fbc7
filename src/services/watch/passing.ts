/** Which changes pass the filter of somebody who watches. */

import { HearsayError } from '../../domain/errors.ts';
import type { Change, Edit } from '../../domain/history.ts';
import { touchedBy } from '../../graph/change-rows.ts';
import type { ChainLink, ChangeStore } from '../../graph/change-stores.ts';
import type { CallOptions } from '../../graph/stores.ts';
import type { WatchFilter } from './index.ts';

/** Those that pass, in their order. @throws HearsayError GRAPH_CORRUPT for one that cannot be read, which is no reason to leave it out. */
export async function passing(
  store: Pick<ChangeStore, 'textsAbout'>,
  links: readonly ChainLink[],
  { targetIds, actions, reviewStates }: WatchFilter,
  options: CallOptions,
): Promise<readonly Change[]> {
  const changes = links
    .map(readable)
    .filter(({ action }) => actions === undefined || actions.includes(action))
    .filter(
      ({ edits }) =>
        reviewStates === undefined ||
        edits.flatMap(statesOfReview).some((state) => reviewStates.some((one) => one === state)),
    );
  if (targetIds === undefined) return changes;
  const texts = changes.flatMap((change) => (isReading(change) ? change.targetIds : []));
  const about = texts.length === 0 ? [] : await store.textsAbout(texts, targetIds, options);
  return changes.filter((change) => {
    const wanted = isReading(change) ? [...targetIds, ...about] : targetIds;
    return touchedBy(change).some((id) => wanted.includes(id));
  });
}

function readable({ seq, change }: ChainLink): Change {
  if (change !== null) return change;
  throw new HearsayError(
    'GRAPH_CORRUPT',
    `Entry ${seq} of the history cannot be read; \`hearsay doctor\` says what is wrong with it.`,
  );
}

/** What an article says is not among the edits of the change that entered it. */
function isReading({ action }: Change): boolean {
  return action === 'ARTICLE_READ' || action === 'ARTICLE_REVISED' || action === 'ARTICLE_RESTORED';
}

/** The states that a review had and has, as far as the edit changes them. */
function statesOfReview(edit: Edit): readonly unknown[] {
  if (!('node' in edit) || edit.node.label !== 'Review') return [];
  return [edit.before?.['state'], edit.after?.['state']];
}
