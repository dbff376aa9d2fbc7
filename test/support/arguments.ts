/** Makes an operation for any field of the schema, with arguments that are of the right type and name nothing. */

import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

const SCALARS: Readonly<Record<string, string>> = {
  ID: '"article_00000000000000000000000000000000"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  String: '"x"',
  URL: '"http://127.0.0.1:9/"',
  DateTime: '"2025-08-16T09:30:00Z"',
};

/** The smallest operation that asks for a root field. */
export function smallestOperation(
  kind: 'query' | 'mutation' | 'subscription',
  { name, type, args }: GraphQLField<unknown, unknown>,
): string {
  const given = args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${literal(arg.type)}`)
    .join(', ');
  const call = given === '' ? name : `${name}(${given})`;
  return `${kind} { ${call}${isCompositeType(getNamedType(type)) ? ' { __typename }' : ''} }`;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
  }
  return SCALARS[type.name] ?? '"x"';
}
