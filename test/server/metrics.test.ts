/** What a server tells Prometheus. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestGraph, type TestGraph } from '../support/graph.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let graph: TestGraph;
let server: TestServer;
let reachable = true;

beforeAll(async () => {
  graph = await openTestGraph();
  const ping: TestGraph['ping'] = (options) =>
    reachable ? graph.ping(options) : Promise.reject(new Error('away'));
  server = await startTestServer({ ...graph, ping }, { metrics: { host: '127.0.0.1', port: 0 } });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function metrics(): Promise<string> {
  return (await fetch(server.metricsUrl ?? '')).text();
}

describe('the metrics', () => {
  it('stand on a port of their own and nowhere else', async () => {
    expect(server.metricsUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
    expect(new URL(server.metricsUrl ?? '').port).not.toBe(new URL(server.url).port);
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  });

  it('count requests, errors and articles, without a word of what was asked', async () => {
    await server.ask('{ speakers(filter: { text: "Wintermute" }) { totalCount } }');
    await server.ask('{ nothing }');
    await fetch(`${server.url}/Wintermute`);
    const text = '“We are ready for whatever comes,” said Anna Keller, the mayor of Wintermute.';
    await server.ask(
      'mutation ($text: String!) { ingestArticle(input: { text: $text }) { status } }',
      { text },
    );
    const said = await metrics();
    expect(said).toMatch(
      /^hearsay_http_request_duration_seconds_count\{method="POST",path="\/graphql",status="200"\} [23]$/m,
    );
    expect(said).toMatch(
      /^hearsay_http_request_duration_seconds_count\{method="GET",path="page",status="404"\} 2$/m,
    );
    expect(said).toMatch(/^hearsay_graphql_errors_total\{code="\w+"\} 1$/m);
    expect(said).toMatch(/^hearsay_articles_read_total\{status="CREATED"\} 1$/m);
    expect(said).toMatch(/^process_cpu_seconds_total /m);
    expect(said).not.toMatch(/Wintermute|Anna/);
  });

  it('say whether Neo4j answers', async () => {
    expect(await metrics()).toMatch(/^hearsay_graph_up 1$/m);
    reachable = false;
    expect(await metrics()).toMatch(/^hearsay_graph_up 0$/m);
    reachable = true;
  });
});
