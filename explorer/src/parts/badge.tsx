/** A short word on a thing's state; its form differs by state as well as its colour. */

import type { ReactNode } from 'react';
import styles from './parts.module.css';

export function Badge({
  state,
  children,
}: {
  readonly state: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={styles.badge} data-state={state}>
      {children}
    </span>
  );
}
