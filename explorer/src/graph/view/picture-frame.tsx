/** The place of the picture: chooses what draws it, and says what it leaves out. */

import { lazy, type Ref, Suspense, useState } from 'react';
import { graphText as text } from '../../text/graph.ts';
import type { OrderMark } from '../scene/order-marks.ts';
import type { Picture } from '../scene/picture.ts';
import type { PictureEvents, PictureHandle } from './picture-events.ts';
import styles from './picture-frame.module.css';
import { SvgCanvas } from './svg-canvas.tsx';
import { hasWebgl } from './webgl.ts';

const SigmaCanvas = lazy(() => import('./sigma-canvas.tsx'));

export interface PictureFrameProps extends Omit<PictureEvents, 'onRepaint'> {
  readonly picture: Picture;
  readonly marks: readonly OrderMark[];
  readonly selection: ReadonlySet<string>;
  readonly fitOn: unknown;
  readonly ref: Ref<PictureHandle>;
}

export function PictureFrame(props: PictureFrameProps) {
  const { picture } = props;
  const [webgl, setWebgl] = useState(hasWebgl);
  const hidden = [
    picture.hiddenByHand > 0 ? text.picture.byHand(picture.hiddenByHand) : '',
    picture.hiddenByFilters > 0 ? text.picture.byFilters(picture.hiddenByFilters) : '',
  ].filter((part) => part !== '');
  return (
    <div className={styles.frame}>
      {webgl ? (
        <Suspense fallback={<p className={styles.note}>{text.picture.drawing}</p>}>
          <SigmaCanvas {...props} onRepaint={() => {}} onLost={() => setWebgl(false)} />
        </Suspense>
      ) : (
        <SvgCanvas {...props} onRepaint={() => {}} />
      )}
      <p className={styles.count}>
        {[text.picture.shown(picture.nodes.length), ...hidden].join(' · ')}
      </p>
      {!webgl && <p className={styles.note}>{text.picture.noWebgl}</p>}
    </div>
  );
}
