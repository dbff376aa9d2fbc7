/** The list has what the picture has, and keys lead through it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../explorer/src/graph/scene/history.ts';
import { orderMarks } from '../../explorer/src/graph/scene/order-marks.ts';
import { pictureOf } from '../../explorer/src/graph/scene/picture.ts';
import { SORTS, sceneRows } from '../../explorer/src/graph/view/scene-rows.ts';
import { stepInTree } from '../../explorer/src/graph/view/tree-keys.ts';
import { idAt, play, scripts } from './drawn-scenes.ts';

describe('the rows', () => {
  it('name every thing of the picture once, under its kind, with all that it is joined to', () => {
    fc.assert(
      fc.property(scripts, fc.constantFrom(...SORTS), (script, sort) => {
        const picture = pictureOf(sceneOf(play(script)));
        const things = sceneRows(picture, sort).flatMap(({ rows }) => rows);
        expect(new Set(things.map(({ nodeId }) => nodeId))).toEqual(
          new Set(picture.nodes.map(({ id }) => id)),
        );
        expect(things).toHaveLength(picture.nodes.length);
        const ends = things.reduce((sum, { rows }) => sum + rows.length, 0);
        expect(ends).toBe(2 * picture.edges.length);
      }),
    );
  });

  it('count themselves, for those who do not see how many there are', () => {
    const picture = pictureOf(sceneOf(play([{ kind: 'add', ids: [idAt(1), idAt(11), idAt(2)] }])));
    const kinds = sceneRows(picture, 'label');
    expect(kinds.map(({ place, siblings }) => [place, siblings])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(kinds.at(-1)?.rows.map(({ place, siblings }) => [place, siblings])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe('keys in the tree', () => {
  const row = (depth: number, open: boolean | null) => ({
    depth,
    getCanExpand: () => open !== null,
    getIsExpanded: () => open === true,
  });
  // An open kind, with a closed thing and an open one, which has a relationship.
  const rows = [row(0, true), row(1, false), row(1, true), row(2, null)];

  it.each([
    [0, 'ArrowDown', { to: 1 }],
    [3, 'ArrowDown', { to: 3 }],
    [0, 'ArrowUp', { to: 0 }],
    [1, 'ArrowRight', { to: 1, expand: true }],
    [2, 'ArrowRight', { to: 3 }],
    [3, 'ArrowRight', { to: 3 }],
    [2, 'ArrowLeft', { to: 2, expand: false }],
    [1, 'ArrowLeft', { to: 0 }],
    [3, 'ArrowLeft', { to: 2 }],
    [1, 'Home', { to: 0 }],
    [1, 'End', { to: 3 }],
    [1, 'e', null],
  ])('from row %i by %s', (at, key, step) => {
    expect(stepInTree(rows, at, key)).toEqual(step);
  });
});

describe('ordered layouts', () => {
  const ids = [1, 2, 4, 7, 9, 14].map(idAt);
  const arranged = (layout: 'layered' | 'time' | 'force') =>
    sceneOf(
      play([
        { kind: 'add', ids },
        { kind: 'arrange', layout },
      ]),
    );

  it('put a kind into a column of its own, under its heading', () => {
    const scene = arranged('layered');
    const picture = pictureOf(scene);
    const columns = new Map(
      orderMarks(scene, picture).flatMap((mark) =>
        mark.kind === 'column' ? [[mark.type, mark.x] as const] : [],
      ),
    );
    for (const { type, at } of picture.nodes) expect(at.x).toBe(columns.get(type));
  });

  it('put what is later further right', () => {
    const { nodes } = pictureOf(arranged('time'));
    const dated = nodes.filter(({ time }) => time !== null);
    expect(dated.length).toBeGreaterThan(2);
    const byTime = dated.toSorted((a, b) => String(a.time).localeCompare(String(b.time)));
    const xs = byTime.map(({ at }) => at.x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it('have headings, which force has not', () => {
    const scene = arranged('force');
    expect(orderMarks(scene, pictureOf(scene))).toEqual([]);
    const time = arranged('time');
    const kinds = new Set(orderMarks(time, pictureOf(time)).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['lane', 'day']));
  });
});
