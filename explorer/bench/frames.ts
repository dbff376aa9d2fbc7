/** Draws a made-up scene of any size, frame by frame, as bench/explorer/frames.ts tells it to. */

import '../src/shell/base.css';
import styles from '../src/graph/graph-page.module.css';
import { frameOf } from '../src/graph/layout/frame.ts';
import { placeNew } from '../src/graph/layout/place.ts';
import type { Picture } from '../src/graph/scene/picture.ts';
import { NODE_TYPES, type SceneEdge, type SceneNode, STATES } from '../src/graph/scene/things.ts';
import { SigmaPicture } from '../src/graph/view/sigma-picture.ts';

/** What the benchmark does to the page, a step at a time. */
interface Frames {
  draw(size: number): Promise<void>;
  /** Moves the picture for so many frames. */
  move(frames: number): Promise<void>;
  /** Points at one thing after another for so many frames. */
  point(frames: number): Promise<void>;
}

declare global {
  interface Window {
    scene?: Frames;
  }
}

const nothing = () => {};
let drawn: SigmaPicture | null = null;
let picture = pictureOf(1);

window.scene = {
  async draw(size) {
    drawn?.kill();
    const container = document.createElement('div');
    container.className = styles.scene ?? '';
    Object.assign(container.style, { width: '1000px', height: '700px', position: 'relative' });
    document.body.replaceChildren(container);
    picture = pictureOf(size);
    const events = { onSelect: nothing, onOpen: nothing, onDrop: nothing, onRepaint: nothing };
    drawn = new SigmaPicture(container, events);
    drawn.show(picture, []);
    drawn.fit();
    await nextFrame();
    await nextFrame();
  },
  async move(frames) {
    for (let at = 0; at < frames; at++) {
      drawn?.sigma.getCamera().setState({ x: 0.5 + Math.sin(at / 9) / 20 });
      await nextFrame();
    }
  },
  async point(frames) {
    for (let at = 0; at < frames; at++) {
      drawn?.hover(picture.nodes[at % picture.nodes.length]?.id ?? null);
      await nextFrame();
    }
  },
};

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Hubs with a dozen neighbours each, which are joined to each other. */
function pictureOf(size: number): Picture {
  const nodes = Array.from({ length: size }, (_, index): SceneNode => {
    const type = NODE_TYPES[index % NODE_TYPES.length] ?? 'Claim';
    return {
      ...{
        id: `${type}-${index}`,
        type,
        label: `Something that was said, the ${index}th`,
        detail: '',
      },
      ...{ time: null, state: null, sources: null, contested: index % 50 === 0, degree: 12 },
    };
  });
  const edges = nodes.flatMap(({ id }, index): SceneEdge[] => {
    const to = [nodes[Math.floor(index / 12)], nodes[(index * 7 + 1) % size]];
    return to.flatMap((other) =>
      other === undefined || other.id === id
        ? []
        : [
            {
              type: 'ABOUT',
              fromId: id,
              toId: other.id,
              state: STATES[index % STATES.length] ?? null,
            },
          ],
    );
  });
  const positions = placeNew({
    ...{ placed: new Map(), nodes, edges: [], around: null, layout: 'force' },
    frame: frameOf(nodes),
  });
  return {
    nodes: nodes.map((node) => ({
      ...node,
      at: positions.get(node.id) ?? { x: 0, y: 0 },
      pinned: false,
      beyond: 3,
    })),
    edges,
    hiddenByHand: 0,
    hiddenByFilters: 0,
  };
}
