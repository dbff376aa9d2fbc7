/** A scene as a GraphQL document: the questions that it was made of, and how what is visible hangs together. */

import type { Picture } from '../scene/picture.ts';
import type { Scene } from '../scene/scene.ts';
import type { Question } from '../scene/steps.ts';

/** The server takes 30 aliases and 2,000 tokens; an id is one token, a question some forty. */
const MOST_QUESTIONS = 20;
const MOST_IDS = 1_000;

const NODE = '__typename id';
const RELATIONSHIP = 'relationships { type fromId toId state }';

/** Runs as it is. What would make it longer than the server takes is left out, and a comment says so. */
export function asGraphql({ brought }: Scene, { nodes }: Picture): string {
  const questions = brought.slice(0, MOST_QUESTIONS).map(({ step }, index) => {
    return `  step${index + 1}: ${fieldOf(step)}`;
  });
  const left = brought.length - questions.length;
  const ids = nodes.slice(0, MOST_IDS).map(({ id }) => id);
  const cut = nodes.length - ids.length;
  return [
    ...(left > 0 ? [`# ${left} further questions are left out.`] : []),
    ...(cut > 0 ? [`# ${cut} further nodes are left out of "visible".`] : []),
    'query Scene {',
    ...questions,
    `  visible: subgraph(ids: ${listOf(ids)}) { degrees { id degree } ${RELATIONSHIP} }`,
    '}\n',
  ].join('\n');
}

function fieldOf(step: Question): string {
  switch (step.kind) {
    case 'add':
      return `nodes(ids: ${listOf(step.ids)}) { ${NODE} }`;
    case 'expand': {
      const args = [
        `id: ${JSON.stringify(step.of)}`,
        ...words('types', step.types),
        ...words('nodeTypes', step.nodeTypes),
        `limit: ${step.limit}`,
        `order: ${step.order}`,
      ];
      return `neighborhood(${args.join(', ')}) { nodes { ${NODE} } ${RELATIONSHIP} counts { type direction shown total hidden } }`;
    }
    case 'path': {
      const args = [
        `from: ${JSON.stringify(step.from)}`,
        `to: ${JSON.stringify(step.to)}`,
        `maxLength: ${step.maxLength}`,
        ...words('types', step.types),
      ];
      return `path(${args.join(', ')}) { length nodes { ${NODE} } ${RELATIONSHIP} }`;
    }
  }
}

function words(name: string, list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : [`${name}: [${list.join(', ')}]`];
}

function listOf(ids: readonly string[]): string {
  return `[${ids.map((id) => JSON.stringify(id)).join(', ')}]`;
}
