/** Asks the graph the question of a step. */

import { type AnyVariables, type Client, CombinedError, type DocumentInput } from '@urql/core';
import { graphText as text } from '../../text/graph.ts';
import type { Question } from '../scene/steps.ts';
import type { Found, SceneNode } from '../scene/things.ts';
import { NEIGHBORHOOD_QUERY, NODES_QUERY, PATH_QUERY, SUBGRAPH_QUERY } from './documents.ts';
import { type NodeFacts, sceneNode } from './scene-node.ts';

/** The most ids that `nodes` takes at once. */
const BATCH = 100;

/**
 * What the question finds for a scene that has these nodes already.
 * @throws CombinedError where the server says no; NothingFound where there is nothing to add.
 */
export async function answer(
  client: Client,
  question: Question,
  present: ReadonlyMap<string, SceneNode>,
): Promise<Found> {
  const named = await factsOf(client, question);
  const facts =
    question.kind === 'expand' ? [...named, ...(await endsOf(client, named, present))] : named;
  const ids = facts.map(({ id }) => id);
  const all = [...new Set([...present.keys(), ...ids])];
  const { subgraph } = await ask(client, SUBGRAPH_QUERY, { ids: all });
  const degrees = new Map(subgraph.degrees.map(({ id, degree }) => [id, degree]));
  const nodes = facts
    .filter(({ id }) => !present.has(id))
    .flatMap((node) => sceneNode(node, degrees.get(node.id) ?? 0) ?? []);
  const known = new Set([...present.keys(), ...nodes.map(({ id }) => id)]);
  return {
    ids: ids.filter((id) => known.has(id)),
    nodes,
    edges: subgraph.relationships.filter(
      ({ fromId, toId }) => known.has(fromId) && known.has(toId),
    ),
  };
}

/** What attributions, assertions and snapshots join: without both ends they say nothing to anybody. */
async function endsOf(
  client: Client,
  named: readonly NodeFacts[],
  present: ReadonlyMap<string, SceneNode>,
): Promise<readonly NodeFacts[]> {
  const ids = new Set(named.map(({ id }) => id));
  const ends = new Set(named.filter(({ id }) => !present.has(id)).flatMap(endIds));
  const missing = [...ends].filter((id) => !ids.has(id));
  return missing.length === 0 ? [] : factsOf(client, { kind: 'add', ids: missing });
}

function endIds(node: NodeFacts): readonly string[] {
  switch (node.__typename) {
    case 'Attribution':
      return [node.quote.id, ...node.candidates.map(({ speaker }) => speaker.id)];
    case 'Assertion':
      return [node.claim.id, node.speaker?.id ?? node.outlet?.id].filter((id) => id !== undefined);
    case 'Snapshot':
      return [node.article.id];
    default:
      return [];
  }
}

/** A question that nothing answers: no path, or nothing by these ids. */
class NothingFound extends Error {}

async function factsOf(client: Client, question: Question): Promise<readonly NodeFacts[]> {
  switch (question.kind) {
    case 'add': {
      const batches = Array.from({ length: Math.ceil(question.ids.length / BATCH) }, (_, at) =>
        ask(client, NODES_QUERY, { ids: question.ids.slice(at * BATCH, (at + 1) * BATCH) }),
      );
      const found = (await Promise.all(batches)).flatMap(({ nodes }) => nodes);
      const facts = found.filter((node) => node !== null);
      if (facts.length === 0) throw new NothingFound(text.nothingById);
      return facts;
    }
    case 'expand': {
      const { of: id, types, nodeTypes, limit, order } = question;
      const variables = { id, limit, order, types: some(types), nodeTypes: some(nodeTypes) };
      const { neighborhood } = await ask(client, NEIGHBORHOOD_QUERY, variables);
      return unique([neighborhood.center, ...neighborhood.nodes]);
    }
    case 'path': {
      const { from, to, maxLength, types } = question;
      const { path } = await ask(client, PATH_QUERY, { from, to, maxLength, types: some(types) });
      if (path === null) throw new NothingFound(text.noPath(maxLength));
      return unique(path.nodes);
    }
  }
}

async function ask<Data, Variables extends AnyVariables>(
  client: Client,
  query: DocumentInput<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(query, variables).toPromise();
  if (error !== undefined) throw error;
  if (data === undefined) {
    throw new CombinedError({ networkError: new Error('The server answered without data.') });
  }
  return data;
}

/** Null, as the API has it, for an empty list, as a step has it: all. */
function some<Word>(words: readonly Word[]): Word[] | null {
  return words.length === 0 ? null : [...words];
}

function unique(facts: readonly NodeFacts[]): readonly NodeFacts[] {
  return [...new Map(facts.map((node) => [node.id, node])).values()];
}
