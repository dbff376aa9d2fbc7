/** One line of a copy of the graph: JSON in which 1 is a whole number and 1.0 is not. */

import { parse, stringify } from 'lossless-json';
import { z } from 'zod';
import { HearsayError } from '../../domain/errors.ts';
import {
  compareStored,
  type StoredContents,
  type StoredNode,
  type StoredProperties,
  type StoredRelationship,
  type StoredValue,
} from '../../domain/stored-graph.ts';

/** Grows when a line is written differently, which older Hearsays then say they do not know. */
const FORMAT = 1;

const count = z.bigint().transform(Number);
const Header = z.object({
  hearsay: z.literal('graph'),
  format: z.literal(BigInt(FORMAT)),
  migrations: z.array(z.string()),
  keys: z.record(z.string(), z.array(z.string()).min(1)),
  nodes: z.record(z.string(), count),
  relationships: z.record(z.string(), count),
});
const Ending = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const End = z.strictObject({
  label: z.string(),
  key: z.array(z.union([z.string(), z.bigint()])).min(1),
});
const Properties = z.custom<StoredProperties>(
  isProperties,
  'expected text, numbers, true, false or lists of these',
);
const Node = z.strictObject({ node: z.string(), properties: Properties });
const Relationship = z.strictObject({
  relationship: z.string(),
  from: End,
  to: End,
  properties: Properties,
});

/** The first line: what is to follow. */
export function headerLine(contents: StoredContents): string {
  const { migrations, keys, nodes, relationships } = contents;
  return JSON.stringify({
    ...{ hearsay: 'graph', format: FORMAT, migrations },
    ...{ keys, nodes, relationships },
  });
}

export function nodeLine({ label, properties }: StoredNode): string {
  return text({ node: label, properties: ordered(properties) });
}

export function relationshipLine({ type, from, to, properties }: StoredRelationship): string {
  return text({ relationship: type, from, to, properties: ordered(properties) });
}

/** The last line; `sha256` is of all bytes before it, in hexadecimal. */
export function endingLine(sha256: string): string {
  return JSON.stringify({ sha256 });
}

/** @throws HearsayError BAD_INPUT where it is no first line of a copy that this Hearsay can read. */
export function parseHeader(line: string): StoredContents {
  return checked(
    Header,
    parseJsonLine(line),
    'the first line of a graph that `hearsay export` wrote',
  );
}

/** @throws HearsayError BAD_INPUT where the line is neither a node, nor a relationship, nor the last one. */
export function parseLine(
  line: string,
): StoredNode | StoredRelationship | { readonly sha256: string } {
  const value = parseJsonLine(line);
  if (typeof value === 'object' && value !== null && 'node' in value) {
    const { node, properties } = checked(Node, value, 'a node');
    return { label: node, properties };
  }
  if (typeof value === 'object' && value !== null && 'relationship' in value) {
    const { relationship, ...rest } = checked(Relationship, value, 'a relationship');
    return { type: relationship, ...rest };
  }
  return checked(Ending, value, '"node", "relationship" or "sha256"');
}

function checked<T>(schema: z.ZodType<T>, value: unknown, expected: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new HearsayError(
    'BAD_INPUT',
    `Expected ${expected}; ${where === '' ? '' : `${where}: `}${issue?.message ?? 'got something else'}.`,
  );
}

function ordered(properties: StoredProperties): StoredProperties {
  return Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => compareStored(a, b)));
}

function text(value: object): string {
  return stringify(value, null, undefined, FLOATS) ?? '';
}

const FLOATS = [
  {
    test: (value: unknown) => typeof value === 'number',
    stringify: (value: unknown) => float(value),
  },
];

/** The shortest text that reads back as the same number, and never as a whole one. */
function float(value: unknown): string {
  if (Object.is(value, -0)) return '-0.0';
  const shortest = String(value);
  return /[.e]/.test(shortest) ? shortest : `${shortest}.0`;
}

/** @throws HearsayError BAD_INPUT where the line is no JSON. */
export function parseJsonLine(line: string): unknown {
  try {
    return parse(line, null, (digits) => (/[.eE]/.test(digits) ? Number(digits) : BigInt(digits)));
  } catch (cause) {
    // The message of the parser quotes the text.
    throw new HearsayError('BAD_INPUT', 'Expected one JSON object, got broken JSON.', { cause });
  }
}

function isProperties(value: unknown): value is StoredProperties {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isStored)
  );
}

function isStored(value: unknown): value is StoredValue {
  return Array.isArray(value) ? value.every(isScalar) : isScalar(value);
}

function isScalar(value: unknown): boolean {
  return ['string', 'boolean', 'bigint', 'number'].includes(typeof value);
}
