/** Asks GraphQL as somebody, without the way through HTTP on which the server finds out who asks. */

import { graphql } from 'graphql';
import type { Role, Viewer } from '../../src/domain/viewer.ts';
import type { Stores } from '../../src/graph/stores.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createErrorMask } from '../../src/graphql/errors.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import type { Services } from '../../src/services/index.ts';
import { withinThisProcess } from '../../src/services/ingest/jobs/in-process.ts';
import { createWork } from '../../src/services/work.ts';

/** What came back: data, or the first error's code and message. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each test asserts the shape of what it asked for.
  readonly data: any;
  readonly code: string | null;
  readonly message: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

const schema = createSchema();

/** A person of a role. */
export function person(name: string, role: Role): Viewer {
  return { id: name.toLowerCase(), name, role };
}

/** Asks on behalf of whoever is given. */
export function asking(stores: Stores, services: Services) {
  const work = createWork({ stores, ingest: services.ingest, sharing: withinThisProcess() });
  const mask = createErrorMask({ error: (fields) => console.error(fields) });
  return async (viewer: Viewer, source: string, variableValues: object = {}): Promise<Answer> => {
    const never = new AbortController().signal;
    const contextValue = createContext(
      stores,
      { ...services, ...work },
      { viewer, connection: never, stopping: never, timeoutMs: 300_000 },
    );
    const { data, errors = [] } = await graphql({
      ...{ schema, source, contextValue },
      variableValues: { ...variableValues },
    });
    const error = errors[0] === undefined ? null : mask(errors[0]);
    const { code = null, ...details } = error?.extensions ?? {};
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      code: typeof code === 'string' ? code : null,
      message: error?.message ?? null,
      details,
    };
  };
}
