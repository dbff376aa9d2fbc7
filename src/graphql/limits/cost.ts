/** Refuses operations that would give too much. */

import { type ExecutionArgs, type GraphQLSchema, getDirectiveValues } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Plugin } from 'graphql-yoga';
import { LARGEST_PAGE } from '../connection.ts';
import { limitError } from '../errors.ts';

/**
 * Counts the fields that an operation can give: every field is 1, and what is below a list counts as often as the list
 * is long by its @listSize, whether its size stands in the document or in the variables. Introspection is free; its
 * depth is bounded.
 */
export function useCostLimit(most: number): Plugin {
  const refusal = ({ schema, document, operationName, variableValues }: ExecutionArgs) => {
    const cost = getComplexity({
      ...{ schema, query: document, variables: variableValues ?? {} },
      ...(operationName ? { operationName } : {}),
      estimators: [costByListSize(schema)],
      // Fragments are counted wherever they are spread, so this bounds the counting itself.
      maxQueryNodes: most,
    });
    if (cost <= most) return null;
    const message = `An operation gives at most ${most} fields, but this one can give ${cost}; ask for smaller pages (\`first\`) where lists are nested.`;
    return { errors: [limitError('cost', message)] };
  };
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refused = refusal(args);
      if (refused !== null) setResultAndStopExecution(refused);
    },
    // Of a subscription each event may cost so much.
    onSubscribe({ args, setResultAndStopExecution }) {
      const refused = refusal(args);
      if (refused !== null) setResultAndStopExecution(refused);
    },
  };
}

function costByListSize(schema: GraphQLSchema): ComplexityEstimator {
  const listSize = schema.getDirective('listSize');
  return ({ type, field, args, childComplexity }) => {
    if (type.name.startsWith('__') || field.name.startsWith('__')) return 0;
    const size =
      listSize && field.astNode ? getDirectiveValues(listSize, field.astNode) : undefined;
    return 1 + childComplexity * itemsOf(size, args);
  };
}

/** How many items a field can give. */
function itemsOf(size: Readonly<Record<string, unknown>> | undefined, args: object): number {
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(args));
  const slicing = Array.isArray(size?.['slicingArguments']) ? size['slicingArguments'] : [];
  const sizes = slicing.map((name) => lengthOf(given.get(String(name))));
  const assumed = size?.['assumedSize'];
  return Math.max(typeof assumed === 'number' ? assumed : 1, ...sizes);
}

/** A size that is out of bounds is refused by its field, which says so better than its cost would. */
function lengthOf(value: unknown): number {
  const length = Array.isArray(value) ? value.length : Number(value ?? 1);
  return Math.min(Math.max(1, length), LARGEST_PAGE);
}
