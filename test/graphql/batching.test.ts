/** A list costs the same number of statements however long it is. */

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bulkWrite } from '../../bench/graph/bulk-write.ts';
import { Database } from '../../src/graph/database.ts';
import { writeSampleClaims } from '../graph/sample-claims.ts';
import { sampleWrites } from '../graph/sample-graph.ts';
import { startTestServer, type TestServer } from '../server/test-server.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { writeSampleGraph } from './sample-graph.ts';

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openTestGraph();
  await writeSampleGraph(graph, 30);
  await bulkWrite(graph.database, sampleWrites());
  await writeSampleClaims(graph.database, sampleWrites());
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Answers the query and counts the statements that it sent to Neo4j. */
async function statementsFor(query: string, variables: object): Promise<readonly [number, number]> {
  const run = vi.spyOn(Database.prototype, 'run');
  try {
    const { data, errors } = await server.ask(query, variables);
    expect(errors).toEqual([]);
    return [run.mock.calls.length, JSON.stringify(data).length];
  } finally {
    run.mockRestore();
  }
}

describe('a nested query', () => {
  it.each([
    [
      'of articles and all that hangs on their quotes',
      5,
      `query ($first: Int!) { articles(first: $first) { totalCount nodes {
        outlet { name } latestSnapshot { sha256 } snapshots { id }
        quotes(first: 5) { totalCount nodes {
          speaker { name } via { name } context { text } article { title } snapshot { id }
          attributions { mention { text } candidates { speaker { name } } quote { id } }
          utterance { text articleCount speaker { name } spellings { text } articles(first: 2) { nodes { title } } }
        } }
      } } }`,
    ],
    [
      'of speakers and their lists',
      3,
      `query ($first: Int!) { speakers(first: $first) { nodes {
        quotes(first: 3) { totalCount nodes { exact } }
        relayed(first: 3) { totalCount nodes { exact } }
        articles(first: 3) { totalCount nodes { title } }
        utterances(first: 3) { totalCount nodes { text quotes(first: 2) { nodes { id } } } }
      } } }`,
    ],
    [
      'of what a search finds',
      10,
      `query ($first: Int!) { search(text: "harbour ship", first: $first) { edges { node { item {
        ... on Quote { speaker { name } article { title } }
        ... on Article { outlet { name } quotes(first: 2) { nodes { exact } } }
      } } } } search2: search(text: "harbour", first: $first) { edges { node { item {
        ... on Quote { speaker { name } article { title } }
        ... on Article { outlet { name } quotes(first: 2) { nodes { exact } } }
      } } } } }`,
    ],
    [
      'of claims, who says so and when',
      5,
      `query ($first: Int!) { claims(first: $first) { totalCount nodes {
        corroboration { count sources { speaker { name } assertions { exact } } }
        timeline(first: 3) { totalCount nodes { quote { exact } outlet { name } snapshot { id } article { title } } }
      } } }`,
    ],
    [
      'of claims and what they bear on',
      4,
      `query ($first: Int!) { claims(first: $first) { nodes {
        firstAssertedBy { passages { text } article { title } }
        relations { from { text } to { text } evidence { exact } }
      } } }`,
    ],
    [
      'of conflicts with both sides',
      3,
      `query ($first: Int!) { contradictions(first: $first) { totalCount nodes {
        sides { claim { text } assertions { exact article { title } } }
      } } }`,
    ],
  ])('%s sends as many statements for a long list as for a short one', async (_, most, query) => {
    await statementsFor(query, { first: 2 });
    const [few, short] = await statementsFor(query, { first: 2 });
    const [many, long] = await statementsFor(query, { first: 25 });
    expect(long).toBeGreaterThan(short);
    expect(many).toBe(few);
    expect(few).toBeGreaterThanOrEqual(most);
  });
});
