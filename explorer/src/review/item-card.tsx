/** The thing that is looked at: what the machine says, what people say, and what can be done. */

import { Badge } from '../parts/badge.tsx';
import parts from '../parts/parts.module.css';
import { review as text } from '../text/review.ts';
import type { Action } from './actions.ts';
import { DecisionBadge } from './decision-badge.tsx';
import type { Item } from './items.ts';
import { NamesView } from './names-view.tsx';
import styles from './review.module.css';
import { TargetView } from './target-view.tsx';
import type { Decision } from './write-decision.ts';

/** Id of the box for why. */
export const WHY = 'why';

export function ItemCard({
  item,
  place,
  actions,
  decision,
  why,
  onWhy,
}: {
  readonly item: Item;
  readonly place: string;
  readonly actions: readonly Action[];
  readonly decision: Decision | undefined;
  readonly why: string;
  onWhy(why: string): void;
}) {
  const of = (group: Action['group']) => actions.filter((each) => each.group === group);
  return (
    <article className={parts.card} aria-label={item.title}>
      <p className={parts.facts}>
        <span>{place}</span>
        <Actions actions={of('WALK')} />
      </p>
      <p className={parts.facts}>
        {item.reason !== null && (
          <Badge state="SUGGESTED">
            {text.machine}: {item.kind === 'NAMES' ? item.reason : text.reasons[item.reason]}
          </Badge>
        )}
        <DecisionBadge decision={decision} />
      </p>
      {item.kind === 'NAMES' ? <NamesView item={item} /> : <TargetView id={item.id} />}
      <label className={styles.why} htmlFor={WHY}>
        <span>{text.why}</span>
        <textarea
          id={WHY}
          rows={2}
          maxLength={5000}
          value={why}
          placeholder={text.whyHint}
          onKeyDown={(event) => {
            // Back to the keys of the queue.
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
          onChange={({ target }) => onWhy(target.value)}
        />
      </label>
      <ActionGroup legend={text.sameAsk[item.kind]} actions={of('SAME')} />
      <ActionGroup legend={text.verdicts} actions={of('VERDICT')} />
      <div className={styles.actions}>
        <Actions actions={of('REST')} />
      </div>
    </article>
  );
}

function ActionGroup({
  legend,
  actions,
}: {
  readonly legend: string;
  readonly actions: readonly Action[];
}) {
  if (actions.length === 0) return null;
  const refusals = new Set(actions.flatMap(({ refusal }) => refusal ?? []));
  return (
    <fieldset className={styles.actions}>
      <legend>{legend}</legend>
      <Actions actions={actions} />
      {[...refusals].map((refusal) => (
        <small key={refusal}>{refusal}</small>
      ))}
    </fieldset>
  );
}

function Actions({ actions }: { readonly actions: readonly Action[] }) {
  return actions.map(({ keys, label, help, refusal, run }) => (
    <button
      key={keys}
      type="button"
      title={help ?? undefined}
      disabled={refusal !== null}
      onClick={run}
    >
      {label} <kbd>{keys}</kbd>
    </button>
  ));
}
