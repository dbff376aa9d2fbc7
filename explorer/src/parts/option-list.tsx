/** What a combobox offers. The focus stays in its box; source: ARIA Authoring Practices Guide, Combobox Pattern. */

import type { ReactNode } from 'react';
import styles from './option-list.module.css';

/** How far an arrow key moves. */
export const OPTION_STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export interface OptionListProps<Item> {
  /** Of the box: the list has it with `-list` behind, each option with its place. */
  readonly boxId: string;
  readonly label: string;
  readonly shown: boolean;
  readonly items: readonly Item[];
  /** Place of the one that Enter takes. */
  readonly active: number;
  /** What an option shows. */
  show(item: Item): ReactNode;
  onChoose(item: Item): void;
}

export function OptionList<Item extends { readonly id: string }>({
  boxId,
  label,
  shown,
  items,
  active,
  show,
  onChoose,
}: OptionListProps<Item>) {
  return (
    <div
      id={`${boxId}-list`}
      role="listbox"
      aria-label={label}
      hidden={!shown}
      className={styles.floating}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, as the pattern has it.
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, as the pattern has it.
        <div
          key={item.id}
          id={`${boxId}-${index}`}
          role="option"
          aria-selected={index === active}
          // The box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(item)}
        >
          {show(item)}
        </div>
      ))}
    </div>
  );
}
