/** What can be done at the queue: each with its key, and with what keeps whoever asks from it. */

import type { KeyBinding } from '../shell/keys.ts';
import { review as text } from '../text/review.ts';
import type { Item } from './items.ts';
import type { Desk } from './queue.ts';
import type { Choice } from './write-decision.ts';

export interface Action extends KeyBinding {
  readonly group: 'WALK' | 'SAME' | 'VERDICT' | 'REST';
  readonly label: string;
  /** More about it; null where the label says all. */
  readonly help: string | null;
  /** Why it cannot be done now; null where it can. */
  readonly refusal: string | null;
}

/** What the actions come down to. */
export interface Deeds {
  readonly undoable: boolean;
  next(): void;
  before(): void;
  write(): void;
  decide(choice: Choice): void;
  undo(): void;
}

const ROLES = ['READER', 'ANALYST', 'CHECKER', 'EDITOR', 'ADMIN'] as const;

export function actionsOn(item: Item | undefined, desk: Desk, deeds: Deeds): readonly Action[] {
  const role = ROLES.indexOf(desk.viewer.role);
  const checks = role >= ROLES.indexOf('CHECKER') ? null : text.takes.CHECKER;
  const edits = role >= ROLES.indexOf('EDITOR') ? null : text.takes.EDITOR;
  const decide = (choice: Choice) => () => deeds.decide(choice);
  const { next, before, write, undo } = deeds;
  // Ends that are short of an answer: what is asked whether it is the same, what is asked how it holds.
  const names = item?.kind === 'NAMES';
  const same = names || item?.id.startsWith('relation_') === true;
  const labels = text.same[names ? 'NAMES' : 'RELATION'];
  return [
    action('j', 'WALK', text.next, next),
    action('k', 'WALK', text.before, before),
    ...(same
      ? [
          action('m', 'SAME', labels.SAME, decide({ kind: 'SAME' }), edits),
          action('n', 'SAME', labels.NOT_SAME, decide({ kind: 'NOT_SAME' }), edits),
        ]
      : []),
    ...(names
      ? []
      : desk.verdictScale.verdicts
          .slice(0, 9)
          .map((verdict, index) =>
            action(
              ...([String(index + 1), 'VERDICT', verdict.label] as const),
              ...([decide({ kind: 'VERDICT', verdict }), checks, verdict.description] as const),
            ),
          )),
    action('u', 'REST', text.unsure, decide({ kind: 'UNSURE' })),
    action('z', 'REST', text.undo, undo, deeds.undoable ? null : text.nothingToUndo),
    action('w', 'REST', text.writeWhy, write),
  ];
}

function action(
  keys: string,
  group: Action['group'],
  label: string,
  run: () => void,
  refusal: string | null = null,
  help: string | null = null,
): Action {
  return { keys, group, label, help, refusal, does: label, run: refusal === null ? run : () => {} };
}
