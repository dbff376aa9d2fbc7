/** Says in a sentence what a change did to a scene, for those who do not see it. */

import { graphText as text } from '../../text/graph.ts';
import { type History, sceneOf } from './history.ts';
import { pictureOf } from './picture.ts';
import type { Scene } from './scene.ts';
import type { Step } from './steps.ts';

/** Empty where nothing changed. */
export function announcement(before: History, after: History): string {
  if (before === after) return '';
  const shown = sceneOf(after).nodes.size;
  const [undone] = after.future;
  if (undone !== undefined && before.past.at(-1) === undone) {
    return text.said.undone(undone.taken.step.kind, shown);
  }
  const [redone] = before.future;
  if (redone !== undefined && after.past.at(-1) === redone) {
    return text.said.redone(redone.taken.step.kind, shown);
  }
  const last = after.past.at(-1);
  return last === undefined ? '' : said(last.taken.step, sceneOf(before), last.scene);
}

function said(step: Step, before: Scene, after: Scene): string {
  const grown = after.nodes.size - before.nodes.size;
  const label = (id: string) => after.nodes.get(id)?.label ?? '';
  switch (step.kind) {
    case 'expand': {
      const center = pictureOf(after).nodes.find(({ id }) => id === step.of);
      return text.said.expanded(label(step.of), grown, center?.beyond ?? 0);
    }
    case 'add':
      return text.said.added(grown);
    case 'path':
      return text.said.path(Math.max(0, (after.brought.at(-1)?.ids.length ?? 1) - 1), grown);
    case 'collapse':
      return text.said.removed(-grown);
    case 'hide':
    case 'keep':
      return text.said.hidden(after.hidden.size - before.hidden.size);
    case 'show':
      return text.said.shown(before.hidden.size);
    case 'pin':
      return text.said.pinned(label(step.id));
    case 'unpin':
      return text.said.unpinned(label(step.id));
    case 'arrange':
      return text.said.arranged(step.layout);
    case 'filter':
      return text.said.filtered(pictureOf(after).nodes.length);
  }
}
