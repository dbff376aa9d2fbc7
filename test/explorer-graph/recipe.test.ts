/** An address holds the steps of a scene. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readRecipe, writeRecipe } from '../../explorer/src/graph/scene/recipe.ts';
import { readId, writeId } from '../../explorer/src/graph/scene/recipe-values.ts';
import { NODE_TYPES, RELATIONSHIP_TYPES, STATES } from '../../explorer/src/graph/scene/things.ts';
import { idAt, scripts } from './drawn-scenes.ts';

describe('a recipe', () => {
  it('is read as it was written, and needs no escapes in an address', () => {
    fc.assert(
      fc.property(scripts, (drawn) => {
        // A collapse names an expansion before it.
        const steps = drawn.filter(
          (step, index) => step.kind !== 'collapse' || step.expansion < index,
        );
        const kept = steps.filter(
          (step, index) => step.kind !== 'collapse' || step.expansion < index,
        );
        fc.pre(kept.length === steps.length && steps.length > 0);
        const written = writeRecipe(steps);
        expect(readRecipe(written)).toEqual(steps);
        expect(new URLSearchParams({ s: written }).toString()).toBe(`s=${written}`);
      }),
    );
  });

  it('of a dozen expansions fits an address', () => {
    const steps = Array.from({ length: 12 }, (_, index) => ({
      ...{ kind: 'expand' as const, of: idAt(index), types: [], nodeTypes: [], limit: 50 },
      order: 'MOST_CONNECTED' as const,
    }));
    expect(writeRecipe(steps).length).toBeLessThan(500);
  });

  it.each([
    '',
    'x',
    'a',
    'a.1',
    'a.0short',
    'e.0AAAAAAAAAAAAAAAAAAAAAA.0.0.x.0',
    'c.0',
    'l.9',
    'n.9.1.2',
  ])('is none where it reads %j', (text) => {
    expect(readRecipe(text)).toBeNull();
  });

  it('is none for any text that is not one', () => {
    fc.assert(fc.property(fc.string(), (text) => readRecipe(`?${text}`) === null));
  });
});

describe('ids', () => {
  it('are short in an address', () => {
    for (let index = 0; index < 30; index++) {
      expect(writeId(idAt(index))).toHaveLength(23);
      expect(readId(writeId(idAt(index)))).toBe(idAt(index));
    }
    expect(() => writeId('relation_0')).toThrow('Expected the id of a node');
  });
});

describe('the words of a scene', () => {
  const schema = buildSchema(readFileSync('schema.graphql', 'utf8'), { assumeValid: true });

  it.each([
    ['NodeType', NODE_TYPES],
    ['RelationshipType', RELATIONSHIP_TYPES],
    ['AttributionState', STATES],
  ] as const)('are those of %s in the schema', (name, words) => {
    const type = schema.getType(name);
    const values =
      type instanceof GraphQLEnumType ? type.getValues().map((value) => value.name) : [];
    expect(new Set(words)).toEqual(new Set(values));
  });
});
