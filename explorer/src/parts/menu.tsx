/** A button that opens a short list of things to do, closed by Escape and by doing one. */

import { type ReactNode, useRef } from 'react';
import styles from './menu.module.css';

/** What it is called, and what it does. */
export type Choice = readonly [label: string, run: () => unknown];

export function Menu({
  label,
  choices,
  align = 'start',
}: {
  readonly label: ReactNode;
  readonly choices: readonly Choice[];
  /** Which of its edges stands under that of the button. */
  readonly align?: 'start' | 'end';
}) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current !== null) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className={styles.menu}
      data-align={align}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        close();
        currentTarget.querySelector('summary')?.focus();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary>{label}</summary>
      <div>
        {choices.map(([name, run]) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              run();
              close();
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </details>
  );
}
