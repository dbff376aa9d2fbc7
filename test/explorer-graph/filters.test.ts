/** Filters show a part of a scene, and say beforehand how much each choice would. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countChoices,
  filtered,
  isFiltered,
  NO_FILTERS,
} from '../../explorer/src/graph/scene/filters.ts';
import { sceneOf } from '../../explorer/src/graph/scene/history.ts';
import type { SceneEdge, SceneNode } from '../../explorer/src/graph/scene/things.ts';
import { filters, nodeAt, play, scripts } from './drawn-scenes.ts';

function graphOf(script: Parameters<typeof play>[0]) {
  const { nodes, edges } = sceneOf(play(script));
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

describe('filters', () => {
  it('show nothing that is not there, and no edge without both of its ends', () => {
    fc.assert(
      fc.property(scripts, filters, (script, chosen) => {
        const graph = graphOf(script);
        const shown = filtered(graph, chosen);
        const ids = new Set(shown.nodes.map(({ id }) => id));
        expect(shown.nodes.every((node) => graph.nodes.includes(node))).toBe(true);
        expect(shown.edges.every(({ fromId, toId }) => ids.has(fromId) && ids.has(toId))).toBe(
          true,
        );
        expect(shown.nodes.some(({ type }) => chosen.withoutTypes.includes(type))).toBe(false);
      }),
    );
  });

  it('show all where none is set', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const graph = graphOf(script);
        expect(filtered(graph, NO_FILTERS)).toEqual(graph);
        expect(isFiltered(NO_FILTERS)).toBe(false);
      }),
    );
  });

  it('count for each kind what showing it alone would show', () => {
    fc.assert(
      fc.property(scripts, filters, (script, chosen) => {
        const graph = graphOf(script);
        for (const [type, count] of countChoices(graph, chosen).types) {
          const others = filtered(graph, { ...chosen, withoutTypes: [] }).nodes;
          expect(count).toBe(others.filter((node) => node.type === type).length);
        }
      }),
    );
  });
});

describe('a window of time', () => {
  const on = (index: number, time: string | null): SceneNode => ({ ...nodeAt(index), time });
  const quote = on(6, '2025-08-16T09:00:00.000Z');
  const later = on(16, '2025-08-20T09:00:00.000Z');
  const speaker = on(9, null);
  const alone = on(19, null);
  const joins = (from: SceneNode, to: SceneNode): SceneEdge => ({
    ...{ type: 'ATTRIBUTED_TO', fromId: from.id, toId: to.id, state: null },
  });
  const graph = { nodes: [quote, later, speaker, alone], edges: [joins(later, speaker)] };
  const shown = (from: string | null, to: string | null) =>
    filtered(graph, { ...NO_FILTERS, from, to }).nodes;

  it('includes both of its days', () => {
    expect(shown('2025-08-16', '2025-08-16')).toContain(quote);
    expect(shown('2025-08-17', '2025-08-20')).toEqual([later, speaker, alone]);
  });

  it('shows what has no time as long as something that it is joined to, or nothing that has one', () => {
    expect(shown(null, '2025-08-18')).toEqual([quote, alone]);
  });

  it('counts the things of each day in order, whatever the window', () => {
    const counts = countChoices(graph, { ...NO_FILTERS, to: '2025-08-18' });
    expect([...counts.days]).toEqual([
      ['2025-08-16', 1],
      ['2025-08-20', 1],
    ]);
  });
});
