/** Who may do what: every root field, tried by every role and by nobody, against what the schema says, with everything switched on. */

import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../src/domain/viewer.ts';
import { requiredRole } from '../../src/graphql/requires.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { smallestOperation } from '../support/arguments.ts';
import { everythingOn } from './everything-on.ts';
import { firstAnswer } from './first-answer.ts';

const schema = createSchema();
const ROOTS = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
  ['subscription', schema.getSubscriptionType()],
] as const;
const FIELDS = ROOTS.flatMap(([kind, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    kind,
    name: field.name,
    least: requiredRole(schema, field),
    operation: smallestOperation(kind, field),
  })),
);

const server = everythingOn();

describe('the schema', () => {
  it.each([
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ])('says of every %s which role it takes', (_, type) => {
    const fields = Object.values(type?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(0);
    const silent = fields.filter(({ astNode }) =>
      (astNode?.directives ?? []).every(({ name }) => name.value !== 'requires'),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('takes roles at its root only, so that what follows tries them all', () => {
    const roots = new Set(ROOTS.map(([, type]) => type));
    const deeper = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !roots.has(type)
        ? Object.values(type.getFields()).filter(
            (field) => requiredRole(schema, field) !== 'READER',
          )
        : [],
    );
    expect(deeper.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(FIELDS)('$kind $name takes $least', ({ least, operation }) => {
  it.each(ROLES)('and is tried by %s', async (role) => {
    const error = await firstError(operation, role);
    if (ROLES.indexOf(role) >= ROLES.indexOf(least)) {
      expect(error?.code).not.toMatch(
        /FORBIDDEN|UNAUTHENTICATED|INTERNAL|GRAPHQL_VALIDATION_FAILED/,
      );
      return;
    }
    expect(error).toMatchObject({ code: 'FORBIDDEN', requiredRole: least, role });
  });

  it('and answers nobody who has not signed in', async () => {
    expect(await firstError(operation)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

/** What the first error says beside its message; `code` is the empty string where there is none. */
async function firstError(operation: string, role?: Role) {
  const headers = role === undefined ? {} : server().as(role);
  const { errors } = await firstAnswer(server().url, operation, headers);
  return { code: '', ...errors[0]?.extensions };
}
