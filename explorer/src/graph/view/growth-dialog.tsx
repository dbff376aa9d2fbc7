/** Asks before a scene grows beyond what a picture can show. */

import { graphText as text } from '../../text/graph.ts';
import type { Growing } from '../scene/scene-store.ts';
import styles from './dialog.module.css';
import { Dialog } from './dialog.tsx';

export interface GrowthDialogProps {
  readonly growing: Growing;
  onDecide(grow: boolean): void;
}

export function GrowthDialog({ growing: { before, after, growth }, onDecide }: GrowthDialogProps) {
  const possible = growth !== 'refuse';
  return (
    <Dialog
      title={text.growth.title}
      onClose={() => onDecide(false)}
      onSubmit={() => onDecide(possible)}
    >
      <p>{text.growth.sizes(before, after)}</p>
      <p>{text.growth.advice[growth]}</p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={possible ? undefined : styles.go}
          onClick={() => onDecide(false)}
        >
          {text.growth.leave}
        </button>
        {possible && (
          <button type="submit" className={styles.go}>
            {text.growth.grow}
          </button>
        )}
      </div>
    </Dialog>
  );
}
