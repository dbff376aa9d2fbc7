/** The statements that read the whole graph take their order from indexes, so that Neo4j holds nothing of it in memory. */

import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodesOf, relationshipsOf } from '../../src/graph/bulk/statements.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

it.each([
  ['Quote', ['id']],
  ['NameKey', ['key']],
  ['Touch', ['targetId', 'seq']],
])('nodes and relationships of %s come in order without being sorted', async (label, key) => {
  for (const { text } of [nodesOf(label, key), relationshipsOf(label, key)]) {
    const { summary } = await graph.database.driver.executeQuery(
      `EXPLAIN ${text}`,
      { keys: {} },
      { database: graph.connection.database, routing: 'READ' },
    );
    if (summary.plan === false) throw new Error('There is no plan.');
    const operators = operatorsOf(summary.plan);
    expect(operators).toContain('NodeIndexScan');
    expect(operators.filter((name) => /Sort|Top|Eager|Distinct|Aggregation/.test(name))).toEqual(
      [],
    );
  }
});

function operatorsOf({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.replace('@neo4j', ''), ...children.flatMap(operatorsOf)];
}
