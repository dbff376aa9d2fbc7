/** What is visible leaves the page as tables and as a question to the API. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { asGraphql } from '../../explorer/src/graph/export/graphql.ts';
import { edgesAsCsv, nodesAsCsv, pictureAsJson } from '../../explorer/src/graph/export/tables.ts';
import { growthOf } from '../../explorer/src/graph/scene/growth.ts';
import { sceneOf } from '../../explorer/src/graph/scene/history.ts';
import { pictureOf } from '../../explorer/src/graph/scene/picture.ts';
import { idAt, nodeAt, play, scripts } from './drawn-scenes.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'), { assumeValid: true });

describe('a picture', () => {
  it('counts exactly what it does not show', () => {
    const scene = sceneOf(
      play([
        { kind: 'add', ids: [idAt(1), idAt(2), idAt(3)] },
        { kind: 'hide', ids: [idAt(3)] },
      ]),
    );
    const picture = pictureOf(scene, { ...scene.filters, withoutTypes: [nodeAt(2).type] });
    expect(picture.nodes.map(({ id }) => id)).toEqual([idAt(1)]);
    expect([picture.hiddenByHand, picture.hiddenByFilters]).toEqual([1, 1]);
    expect(picture.nodes[0]?.beyond).toBe(nodeAt(1).degree);
    const whole = pictureOf(scene);
    // 1 – 2 is drawn twice: as the next one, and as the double.
    expect(whole.nodes[0]?.beyond).toBe(nodeAt(1).degree - whole.edges.length);
  });
});

describe('a table', () => {
  it('quotes what must be quoted, and lets no text pass for a formula', () => {
    const node = { ...nodeAt(4), label: '=HYPERLINK("x"), he said', detail: 'two\nlines' };
    const rows = nodesAsCsv({
      ...{ edges: [], hiddenByHand: 0, hiddenByFilters: 0 },
      nodes: [{ ...node, at: { x: 0, y: 0 }, pinned: false, beyond: 2 }],
    });
    expect(rows).toContain(`,"'=HYPERLINK(""x""), he said","two\nlines",`);
  });

  it('has a row for each thing that is visible', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const picture = pictureOf(sceneOf(play(script)));
        expect(nodesAsCsv(picture).split('\r\n')).toHaveLength(picture.nodes.length + 2);
        expect(edgesAsCsv(picture).split('\r\n')).toHaveLength(picture.edges.length + 2);
        const json = JSON.parse(pictureAsJson(picture));
        expect(json.nodes).toHaveLength(picture.nodes.length);
        expect(json.relationships).toHaveLength(picture.edges.length);
      }),
    );
  });
});

describe('a scene as GraphQL', () => {
  it('is a valid document, whatever the scene', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        const scene = sceneOf(play(script));
        const document = asGraphql(scene, pictureOf(scene));
        expect(validate(schema, parse(document))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says what it leaves out', () => {
    const scene = sceneOf(
      play(Array.from({ length: 23 }, (_, at) => ({ kind: 'add' as const, ids: [idAt(at)] }))),
    );
    expect(asGraphql(scene, pictureOf(scene))).toContain('# 3 further questions');
  });
});

describe('growth', () => {
  it.each([
    [0, 300, 'free'],
    [300, 301, 'ask'],
    [301, 301, 'free'],
    [400, 2_000, 'ask'],
    [1_990, 2_001, 'warn'],
    [4_990, 5_001, 'refuse'],
  ])('from %i to %i nodes is %s', (before, after, growth) => {
    expect(growthOf(before, after)).toBe(growth);
  });
});
