/** A scene grows, shrinks and goes back without anything else changing. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redo, sceneOf, stepsOf, undo } from '../../explorer/src/graph/scene/history.ts';
import { startsOf } from '../../explorer/src/graph/scene/reach.ts';
import type { Scene } from '../../explorer/src/graph/scene/scene.ts';
import { EMPTY_SCENE } from '../../explorer/src/graph/scene/scene.ts';
import type { Expand } from '../../explorer/src/graph/scene/steps.ts';
import { idAt, play, questions, scripts, taken } from './drawn-scenes.ts';

const add = (...indexes: readonly number[]) => ({ kind: 'add' as const, ids: indexes.map(idAt) });
const expand = (index: number): Expand => ({
  kind: 'expand',
  of: idAt(index),
  types: [],
  nodeTypes: [],
  limit: 100,
  order: 'MOST_CONNECTED',
});
const standing = ({ nodes }: Scene) => new Set(nodes.keys());

describe('undo and redo', () => {
  it('lead back to every scene before, down to the empty one, and forth again', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const whole = play(script);
        let back = whole;
        const seen: Scene[] = [];
        while (back.past.length > 0) {
          seen.push(sceneOf(back));
          back = undo(back);
        }
        expect(sceneOf(back)).toEqual(EMPTY_SCENE);
        for (const scene of seen.toReversed()) {
          back = redo(back);
          expect(sceneOf(back)).toEqual(scene);
        }
        expect(redo(back)).toEqual(whole);
      }),
    );
  });

  it('forget what was undone once another step is taken', () => {
    const history = taken(undo(play([add(1), expand(1)])), { kind: 'hide', ids: [idAt(1)] });
    expect(history.future).toEqual([]);
    expect(stepsOf(history).map(({ kind }) => kind)).toEqual(['add', 'hide']);
  });

  it('take filters that follow each other for one step', () => {
    const filter = (minSources: number) => ({
      kind: 'filter' as const,
      filters: { ...EMPTY_SCENE.filters, minSources },
    });
    const history = play([add(5), filter(1), filter(2), filter(3)]);
    expect(sceneOf(history).filters.minSources).toBe(3);
    expect(sceneOf(undo(history)).filters.minSources).toBe(0);
  });
});

describe('any scene', () => {
  it('has a position for every node, and edges between its nodes alone', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const { nodes, positions, edges, hidden } = sceneOf(play(script));
        expect(new Set(positions.keys())).toEqual(new Set(nodes.keys()));
        for (const { fromId, toId } of edges.values()) {
          expect(nodes.has(fromId) && nodes.has(toId)).toBe(true);
        }
        for (const id of hidden) expect(nodes.has(id)).toBe(true);
      }),
    );
  });

  it('is the same whenever its steps are taken again', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const once = play(script);
        expect(sceneOf(play(stepsOf(once)))).toEqual(sceneOf(once));
      }),
    );
  });
});

describe('what is asked for', () => {
  it('is added to what stands there, which moves by nothing', () => {
    fc.assert(
      fc.property(scripts, questions, (script, question) => {
        const before = sceneOf(play(script));
        const after = sceneOf(taken(play(script), question));
        for (const [id, { x, y }] of before.positions) {
          const now = after.positions.get(id);
          expect(now && Math.hypot(now.x - x, now.y - y)).toBeLessThan(5);
        }
        expect([...standing(after)].slice(0, before.nodes.size)).toEqual([...standing(before)]);
      }),
    );
  });

  it('lies on nothing else', () => {
    fc.assert(
      fc.property(fc.array(questions, { minLength: 1, maxLength: 8 }), (script) => {
        const points = [...sceneOf(play(script)).positions.values()];
        for (const [index, a] of points.entries()) {
          for (const b of points.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(40);
          }
        }
      }),
    );
  });

  it('shows again what was hidden, where it was asked for by name', () => {
    const hidden = play([add(1, 2), { kind: 'hide', ids: [idAt(1), idAt(2)] }]);
    expect(sceneOf(taken(hidden, add(1))).hidden).toEqual(new Set([idAt(2)]));
    expect(sceneOf(taken(hidden, expand(2))).hidden).toEqual(new Set([idAt(1), idAt(2)]));
  });
});

describe('a collapse', () => {
  it('takes away what only that expansion brought', () => {
    const before = play([add(3), expand(3)]);
    const after = sceneOf(taken(before, { kind: 'collapse', expansion: 1 }));
    expect(standing(sceneOf(before)).size).toBeGreaterThan(3);
    expect(standing(after)).toEqual(new Set([idAt(3)]));
    expect(after.edges.size).toBe(0);
  });

  it('keeps what is reached otherwise', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const history = play(script);
        for (const { index } of sceneOf(history).brought) {
          const after = sceneOf(taken(history, { kind: 'collapse', expansion: index }));
          const { brought, pinned } = sceneOf(history);
          const kept = standing(after);
          for (const other of brought) {
            if (other.index === index) continue;
            // An expansion of what went goes with it; everything else stands whole.
            if (other.step.kind === 'expand' && !kept.has(other.step.of)) continue;
            for (const id of other.ids) expect(kept.has(id)).toBe(true);
          }
          for (const id of pinned) expect(kept.has(id)).toBe(true);
          const asked = new Set([...pinned, ...startsOf(brought)]);
          for (const id of kept) {
            expect(asked.has(id) || after.brought.some(({ ids }) => ids.includes(id))).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps what the scene opened around, and its first neighbourhood', () => {
    const opened = play([expand(3)]);
    const grown = taken(opened, { ...expand(3), limit: 100 });
    const back = sceneOf(taken(grown, { kind: 'collapse', expansion: 1 }));
    expect(standing(back)).toEqual(standing(sceneOf(opened)));
    expect(standing(sceneOf(taken(grown, { kind: 'collapse', expansion: 0 }))).has(idAt(3))).toBe(
      true,
    );
  });

  it('takes along what was expanded from what goes, unless it is pinned', () => {
    const grown = [add(3), expand(3), expand(6), expand(12)];
    const collapse = { kind: 'collapse' as const, expansion: 1 };
    expect(standing(sceneOf(play([...grown, collapse])))).toEqual(new Set([idAt(3)]));
    const pin = { kind: 'pin' as const, id: idAt(12), at: { x: 0, y: 0 } };
    const pinned = standing(sceneOf(play([...grown, pin, collapse])));
    expect(pinned.has(idAt(12)) && pinned.has(idAt(24))).toBe(true);
  });
});

describe('hiding', () => {
  it('of others leaves those alone, and showing brings all back', () => {
    const few = play([add(1, 2, 3, 4), { kind: 'keep', ids: [idAt(2)] }]);
    expect(sceneOf(few).hidden).toEqual(new Set([idAt(1), idAt(3), idAt(4)]));
    expect(sceneOf(taken(few, { kind: 'show' })).hidden.size).toBe(0);
  });
});

describe('a pin', () => {
  it('holds its node where it was put, whatever is arranged', () => {
    const at = { x: 333, y: -222 };
    const pin = { kind: 'pin' as const, id: idAt(3), at };
    for (const layout of ['force', 'layered', 'time'] as const) {
      const { positions } = sceneOf(play([add(3), expand(3), pin, { kind: 'arrange', layout }]));
      expect(positions.get(idAt(3))).toEqual(at);
    }
  });
});
