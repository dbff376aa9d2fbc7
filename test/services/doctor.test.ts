/** What the doctor finds in graphs that somebody else wrote to. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDoctorService } from '../../src/services/doctor/index.ts';
import { bridgeArticle } from '../support/article-write.ts';
import { openTestGraph, type TestGraph } from '../support/graph.ts';

const write = bridgeArticle();
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await graph.empty();
  await graph.stores.ingest.transaction(async (transaction) => {
    await transaction.write(write);
    await transaction.record({
      ...{ actor: { id: 'ann', name: 'Ann' }, at: '2026-01-01T00:00:00.000Z', edits: [] },
      ...{ action: 'ARTICLE_READ', targetIds: [write.article.id] },
    });
  });
  for (const [at, name] of ['A', 'B', 'C'].entries()) {
    await graph.stores.edits.change(async (transaction) => {
      const node = { label: 'Outlet', id: write.outlet?.id ?? '' };
      const before = await transaction.node(node);
      return {
        record: {
          ...{ actor: { id: 'ann', name: 'Ann' }, at: `2026-01-0${at + 2}T00:00:00.000Z` },
          ...{ action: 'OUTLET_RATED', targetIds: [node.id] },
          edits: [{ node, before, after: { ...before, owner: name } }],
        },
        result: null,
      };
    });
  }
});
afterAll(() => graph.close());

const examine = () => createDoctorService(graph.stores).examine();
const wrong = async () =>
  (await examine()).checks.flatMap(({ name, total, examples }) =>
    total === 0 ? [] : [[name, examples]],
  );

it('finds nothing in a graph that Hearsay wrote, and leaves it as it is', async () => {
  const { healthy, chain, checks } = await examine();
  expect(checks.filter(({ total }) => total > 0)).toEqual([]);
  expect(chain).toMatchObject({
    entries: 4,
    broken: null,
    hash: expect.stringMatching(/^\w{64}$/),
  });
  expect(healthy).toBe(true);
});

it('says nothing of an attribution that names nobody and is only suggested', async () => {
  await graph.cypher(
    "MATCH (a:Attribution)-[to:ATTRIBUTED_TO]->() SET a.state = 'SUGGESTED' DELETE to",
  );
  expect((await wrong()).map(([name]) => name)).not.toContain('unattributed');
});

describe('of a history, the doctor names the first entry', () => {
  it.each([
    ['that was altered', "MATCH (c:Change {seq: 2}) SET c.actorName = 'Bob'", /not as it was/],
    [
      'whose edits were altered',
      "MATCH (c:Change {seq: 2}) SET c.edits = replace(c.edits, 'A', 'Z')",
      /not as it was/,
    ],
    ['that cannot be read', "MATCH (c:Change {seq: 2}) SET c.edits = '{'", /cannot be read/],
    ['that is missing', 'MATCH (c:Change {seq: 2}) DETACH DELETE c', /is missing/],
  ])('%s', async (_, cypher, why) => {
    await graph.cypher(cypher);
    const { healthy, chain } = await examine();
    expect(chain).toMatchObject({
      entries: 1,
      broken: { seq: 2, why: expect.stringMatching(why) },
    });
    expect(healthy).toBe(false);
  });

  it('that is missing at its end', async () => {
    await graph.cypher('MATCH (c:Change {seq: 4}) DETACH DELETE c');
    expect((await examine()).chain.broken).toMatchObject({ seq: 4, id: null });
  });
});

describe('of a graph, the doctor names', () => {
  const [quote] = write.quotes;
  const [attribution] = write.attributions;

  it.each([
    ['misquotes', 'MATCH (q:Quote {id: $quote}) SET q.exact = q.exact + "."', quote?.id],
    ['misordered-quotes', 'MATCH (q:Quote {id: $quote}) SET q.orderKey = "x"', quote?.id],
    ['altered-texts', 'MATCH (s:Snapshot) SET s.sha256 = "0"', write.snapshot.id],
    [
      'miscounted-utterances',
      'MATCH (:Quote {id: $quote})-[:INSTANCE_OF]->(u) SET u.articleCount = 9',
      quote?.utteranceId,
    ],
    [
      'unattributed',
      'MATCH (:Attribution {id: $attribution})-[to:ATTRIBUTED_TO]->() DELETE to',
      attribution?.id,
    ],
    [
      'misordered-attributions',
      'MATCH (:Attribution {id: $attribution})-[to:ATTRIBUTED_TO]->() SET to.speakerId = "x"',
      attribution?.id,
    ],
    ['unplaced-quotes', 'MATCH (:Quote {id: $quote})-[in:QUOTED_IN]->() DELETE in', quote?.id],
    [
      'orphans',
      'CREATE (:Snapshot {id: "snapshot_x", text: "", sha256: "", retrievedAt: ""})',
      'snapshot_x',
    ],
    [
      'articles-without-text',
      'CREATE (:Article {id: "article_x", orderKey: "1 article_x", ingestedAt: "1"})',
      'article_x',
    ],
    [
      'miscounted-claims',
      'CREATE (:Claim {id: "claim_x", sourceCount: 3, contested: false})',
      'claim_x',
    ],
    ['shared-wikidata-ids', 'MATCH (s:Speaker) SET s.wikidataId = "Q1"', write.speakers[0]?.id],
    [
      'baseless-relations',
      'CREATE (c:Claim {id: "claim_x", sourceCount: 0, contested: true})-[:CONTRADICTS {id: "relation_x", state: "SUGGESTED", evidence: ["assertion_x"]}]->(c)',
      'relation_x',
    ],
  ])('%s', async (name, cypher, id) => {
    await graph.cypher(cypher, { quote: quote?.id, attribution: attribution?.id });
    const found = new Map((await wrong()).map(([check, examples]) => [check, examples]));
    expect(found.get(name)).toContain(id);
  });
});
