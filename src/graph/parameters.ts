/** How values are sent and properties are read: every JavaScript number would arrive in Neo4j as a float. */

import neo4j, { type Integer } from 'neo4j-driver';
import { z } from 'zod';
import type { Properties } from '../domain/history.ts';

/** Some properties as they are to be; null for one that is to be removed. */
export type Alterations = Readonly<Record<string, Properties[string] | null>>;

/**
 * An object with these fields. A statement's types and its schemas are written from one header, so the compiler does not have
 * to derive the one from the other: over some hundred statements that took minutes.
 */
export function fields(schemas: Readonly<Record<string, z.ZodType>>): z.ZodType<never, never> {
  return z.object(schemas) as z.ZodType as z.ZodType<never, never>;
}

/** A whole number, sent as a Bolt integer. */
export const integer = z.int().transform((value) => neo4j.int(value));

/** A number, sent as a Bolt float. */
export const float = z.number();

type Scalar = string | number | boolean;
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const value = z.union([scalar, z.array(scalar).readonly()]);

/** All properties of a node or relationship as Neo4j gives them. */
export const properties: z.ZodType<Properties> = z.record(z.string(), value);

/** Properties by name, each number as a float or an integer: as {@link FLOATS} says, else as it is broken or whole. */
export const alterations: z.ZodType<Readonly<Record<string, unknown>>, Alterations> = z
  .record(z.string(), value.nullable())
  .transform((given) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, encoded(name, value)])),
  );

/** The properties that hold floats, whole ones too: 1.0 is no integer in Neo4j, and what is given back must be what was. */
const FLOATS: ReadonlySet<string> = new Set([
  'confidence',
  'probability',
  'score',
  'similarity',
  'embedding',
]);

function encoded(name: string, value: Alterations[string]): unknown {
  const all = typeof value === 'object' && value !== null ? value : [value];
  const floats = FLOATS.has(name) || all.some((item) => isNumber(item) && !Number.isInteger(item));
  const one = (item: Scalar | null): Scalar | Integer | null =>
    isNumber(item) && !floats ? neo4j.int(item) : item;
  return typeof value === 'object' && value !== null ? value.map(one) : one(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
