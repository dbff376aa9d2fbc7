/** A list of things to decide about and the one that is looked at, walked and decided by single keys; its place never jumps. */

import { useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { Failed } from '../parts/states.tsx';
import { useKeys } from '../shell/keys.ts';
import { review as text } from '../text/review.ts';
import { actionsOn } from './actions.ts';
import { useDecisions } from './decisions.ts';
import { ItemCard, WHY } from './item-card.tsx';
import { ItemList } from './item-list.tsx';
import type { Item } from './items.ts';
import type { Desk } from './queue.ts';
import styles from './review.module.css';

export function Workplace({
  items,
  desk,
}: {
  readonly items: readonly Item[];
  readonly desk: Desk;
}) {
  const [params, setParams] = useSearchParams();
  const [why, setWhy] = useState('');
  const { decisionOn, undoable, failure, decide, undo } = useDecisions();
  const at = Math.min(Math.max(Number(params.get('at') ?? 1) || 1, 1), items.length);
  const item = items[at - 1];
  const actions = useMemo(() => {
    const go = (to: number) => {
      setWhy('');
      setParams(
        (before) => {
          before.set('at', String(Math.min(Math.max(to, 1), items.length)));
          return before;
        },
        { replace: true },
      );
    };
    return actionsOn(item, desk, {
      undoable,
      next: () => go(at + 1),
      before: () => go(at - 1),
      write: () => document.getElementById(WHY)?.focus(),
      decide: (choice) => {
        if (item === undefined) return;
        decide(item, { ...choice, why });
        setWhy('');
      },
      undo: () => {
        const undone = undo();
        const place = items.findIndex(({ id }) => id === undone?.id);
        if (place !== -1) go(place + 1);
      },
    });
  }, [at, item, items, desk, why, undoable, decide, undo, setParams]);
  useKeys(text.keys, actions);
  if (item === undefined) return null;
  return (
    <>
      <p role="status" className="unseen">
        {text.position(at, items.length)}: {item.title}
      </p>
      <div className={styles.columns}>
        <ItemList
          {...{ items, at, decisionOn }}
          onChoose={(place) =>
            setParams((before) => {
              before.set('at', String(place));
              return before;
            })
          }
        />
        <div>
          <ItemCard
            key={item.id}
            {...{ item, actions, why }}
            place={text.position(at, items.length)}
            decision={decisionOn(item.id)}
            onWhy={setWhy}
          />
          {failure !== undefined && (
            <>
              <p>{text.refused(failure.item.title)}</p>
              <Failed error={failure.error} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
