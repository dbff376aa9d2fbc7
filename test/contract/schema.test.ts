/** Holds schema.graphql to its own rules. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '@graphql-codegen/cli';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import codegen from '../../codegen.ts';
import { createSchema } from '../../src/graphql/schema.ts';

const root = path.resolve(import.meta.dirname, '../..');
const schema = createSchema();

/** Everything that can have a description, with the one it has. */
function* described(): Generator<readonly [string, string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    yield [type.name, type.description];
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const arg of field.args) {
          yield [`${type.name}.${field.name}(${arg.name}:)`, arg.description];
        }
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
      }
    }
  }
  for (const directive of schema.getDirectives())
    yield [`@${directive.name}`, directive.description];
}

describe('the schema', () => {
  it('describes every type, field, argument, enum value and directive', () => {
    const all = [...described()];
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
  });

  it('is served with the descriptions that schema.graphql gives', () => {
    const written = buildSchema(readFileSync(path.join(root, 'schema.graphql'), 'utf8'));
    for (const [name, type] of Object.entries(written.getTypeMap())) {
      expect(schema.getType(name)?.description, name).toBe(type.description);
    }
  });

  it('says of every list of nodes how long it can be, so that its cost is counted', () => {
    const unsized: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || /^__|Connection$/.test(type.name)) continue;
      for (const field of Object.values(type.getFields())) {
        const connection = /Connection!?$/.test(String(field.type));
        const list =
          /^\[(?:Node|Outlet|Article|Snapshot|Speaker|Quote|Attribution|Utterance|Claim|Assertion|ClaimRelation)\b/.test(
            String(field.type),
          );
        const sized = field.astNode?.directives?.some(({ name }) => name.value === 'listSize');
        // The nodes of a walk are counted where the walk is asked for.
        if ((connection || list) && !sized && !['Path', 'Neighborhood'].includes(type.name)) {
          unsized.push(`${type.name}.${field.name}`);
        }
      }
    }
    expect(unsized).toEqual([]);
  });

  it('is the one that the resolver types were generated from', async () => {
    const files = await generate({ ...codegen, cwd: root, silent: true }, false);
    for (const { filename, content } of files) {
      expect(content).toBe(readFileSync(path.resolve(root, filename), 'utf8'));
    }
    expect(files).toHaveLength(1);
  });
});
