/** The scalars of the schema. */

import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLURL } from 'graphql-scalars';

/** A time given in any offset, read as a Date, and written in UTC. */
export const DateTime = renamed(
  GraphQLDateTimeISO,
  'DateTime',
  'A moment in time, RFC 3339 in UTC, e.g. 2025-08-16T09:30:00.000Z.',
);

/** An absolute URL. */
export const URL = renamed(
  GraphQLURL,
  'URL',
  'An absolute URL as defined by the WHATWG URL Standard.',
);

/** The scalar as the schema has it. */
function renamed<I, O>(
  scalar: GraphQLScalarType<I, O>,
  name: string,
  description: string,
): GraphQLScalarType<I, O> {
  return new GraphQLScalarType({ ...scalar.toConfig(), name, description });
}
