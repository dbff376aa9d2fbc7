/** Holds every field to the role that the schema says it takes: the one place where roles are enforced. */

import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getDirectiveValues,
  isObjectType,
} from 'graphql';
import { HearsayError } from '../domain/errors.ts';
import { mayAct, ROLES, type Role } from '../domain/viewer.ts';
import type { GraphQLContext } from './context.ts';

/** The same schema, whose fields with @requires answer nobody of a lesser role. Every viewer is at least a READER. */
export function enforceRoles(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const role = requiredRole(schema, field);
      if (role !== 'READER') guard(field, `${type.name}.${field.name}`, role);
    }
  }
  return schema;
}

/** The least role that a field takes. */
export function requiredRole(
  schema: GraphQLSchema,
  { astNode }: GraphQLField<unknown, unknown>,
): Role {
  const directive = schema.getDirective('requires');
  const given = directive && astNode ? getDirectiveValues(directive, astNode)?.['role'] : undefined;
  return ROLES.find((role) => role === given) ?? 'READER';
}

function guard(field: GraphQLField<unknown, GraphQLContext>, name: string, role: Role): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = (source, args, context, info) => {
    check(context, name, role);
    return resolve(source, args, context, info);
  };
  if (subscribe === undefined) return;
  field.subscribe = (source, args, context, info) => {
    check(context, name, role);
    return subscribe(source, args, context, info);
  };
}

function check({ viewer }: GraphQLContext, name: string, role: Role): void {
  if (mayAct(viewer, role)) return;
  throw new HearsayError(
    'FORBIDDEN',
    `${name} takes the role ${role} or more, but yours is ${viewer.role}; ask an administrator for it.`,
    {
      details: { requiredRole: role, role: viewer.role },
    },
  );
}
