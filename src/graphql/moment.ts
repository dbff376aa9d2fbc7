/** Answers an operation as the graph was known at the moment that its `asOf` names. */

import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { HearsayError } from '../domain/errors.ts';
import { mayAct } from '../domain/viewer.ts';
import { contextOver, type GraphQLContext } from './context.ts';

const ARGUMENT = 'asOf';

/** The whole operation is executed over one state of the graph, however deep its fields nest. */
export function useMoment(): Plugin<GraphQLContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { services, viewer, signal } = args.contextValue;
      try {
        const moment = momentOf(args);
        if (moment === null) return;
        if (!mayAct(viewer, 'ANALYST')) throw forbidden(viewer.role);
        setExecuteFn((given) =>
          services.past
            .at(
              moment,
              async (past) => {
                const all = { ...services, ...past.services };
                const contextValue = contextOver(args.contextValue, past.stores, all);
                return executeFn({ ...given, contextValue });
              },
              { signal },
            )
            .catch(refused),
        );
      } catch (error) {
        // What is executed is masked; a result that is only set is not.
        setExecuteFn(() => refused(error));
      }
    },
  };
}

function refused(error: unknown): ExecutionResult {
  if (!(error instanceof Error)) throw error;
  return { errors: [new GraphQLError(error.message, { originalError: error })] };
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: { readonly [name: string]: unknown } | null | undefined;
}

/** The moment that all fields agree on; null for now. @throws HearsayError BAD_INPUT where they do not. */
function momentOf({ schema, document, operationName, variableValues }: Asked): Date | null {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], {
    ...variableValues,
  });
  // What is wrong with variables is said by whoever executes.
  if (coerced === undefined) return null;
  const moments = new Map<number | null, Date | null>();
  const types = new TypeInfo(schema);
  const relevant = document.definitions.filter(
    (one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION,
  );
  visit(
    { kind: Kind.DOCUMENT, definitions: relevant },
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (!takesMoment(field)) return;
        const given = getArgumentValues(field, node, coerced)[ARGUMENT];
        const moment = given instanceof Date ? given : null;
        moments.set(moment?.getTime() ?? null, moment);
      },
    }),
  );
  if (moments.size <= 1) return [...moments.values()][0] ?? null;
  throw new HearsayError(
    'BAD_INPUT',
    `One operation is answered as of one moment, but this one names ${moments.size} (a field without \`${ARGUMENT}\` means now); ask for each in an operation of its own.`,
  );
}

function takesMoment(
  field: GraphQLField<unknown, unknown> | null | undefined,
): field is GraphQLField<unknown, unknown> {
  return field?.args.some(({ name }) => name === ARGUMENT) ?? false;
}

function forbidden(role: string): HearsayError {
  return new HearsayError(
    'FORBIDDEN',
    `\`${ARGUMENT}\` takes the role ANALYST or more, but yours is ${role}; ask an administrator for it.`,
    { details: { requiredRole: 'ANALYST', role } },
  );
}
