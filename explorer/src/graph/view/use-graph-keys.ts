/** The keys of the graph page. */

import { type RefObject, useMemo } from 'react';
import type { KeyBinding } from '../../shell/keys.ts';
import { graphText as text } from '../../text/graph.ts';
import type { PictureHandle } from './picture-events.ts';
import type { SceneActions } from './scene-actions.ts';

export function useGraphKeys(
  actions: SceneActions,
  drawn: RefObject<PictureHandle | null>,
): readonly KeyBinding[] {
  return useMemo(
    () => [
      { keys: 'e', does: text.keys.expand, run: actions.chooseExpansion },
      { keys: 'E', does: text.keys.expandNow, run: () => actions.expandNow() },
      { keys: 'x', does: text.tools.collapse, run: actions.collapse },
      { keys: 'h', does: text.tools.hide, run: actions.hide },
      { keys: 'o', does: text.tools.keep, run: actions.keep },
      { keys: 'a', does: text.keys.show, run: actions.show },
      { keys: 'p', does: text.keys.pin, run: actions.pin },
      { keys: 'w', does: text.path.title, run: actions.choosePath },
      { keys: 'z', does: text.tools.undo, run: actions.undo },
      { keys: 'Z', does: text.tools.redo, run: actions.redo },
      { keys: 'l', does: text.keys.next, run: actions.arrangeNext },
      { keys: 'f', does: text.keys.fit, run: () => drawn.current?.fit() },
      { keys: '+', does: text.tools.zoomIn, run: () => drawn.current?.zoom(1.25) },
      { keys: '-', does: text.tools.zoomOut, run: () => drawn.current?.zoom(0.8) },
      {
        keys: 't',
        does: text.keys.list,
        run: () => document.getElementById('scene-list')?.focus(),
      },
    ],
    [actions, drawn],
  );
}
