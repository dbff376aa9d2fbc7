/** Where one is in the queue, and what was decided of the rest. */

import { useEffect, useRef } from 'react';
import { review as text } from '../text/review.ts';
import { DecisionBadge } from './decision-badge.tsx';
import type { Item } from './items.ts';
import styles from './review.module.css';
import type { Decision } from './write-decision.ts';

export function ItemList({
  items,
  at,
  decisionOn,
  onChoose,
}: {
  readonly items: readonly Item[];
  /** From 1. */
  readonly at: number;
  decisionOn(id: string): Decision | undefined;
  onChoose(place: number): void;
}) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.children[at - 1]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ol ref={list} className={styles.list} aria-label={text.waiting}>
      {items.map(({ id, title }, index) => (
        <li key={id}>
          <button
            type="button"
            aria-current={index === at - 1 ? 'true' : undefined}
            onClick={() => onChoose(index + 1)}
          >
            <span className={styles.title}>{title}</span>
            <DecisionBadge decision={decisionOn(id)} />
          </button>
        </li>
      ))}
    </ol>
  );
}
