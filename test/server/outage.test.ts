/** Neo4j goes away and comes back while the server runs. */

import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/index.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A way to Neo4j that can be cut and mended: the server sees a Neo4j that dies and comes back at its address. */
class Bridge {
  readonly #target: URL;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;

  constructor(target: string) {
    this.#target = new URL(target);
  }

  async mend(): Promise<string> {
    this.#server = createServer((near) => {
      const far = connect(Number(this.#target.port), this.#target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        // A cut socket fails on both sides; that is what is tested.
        socket.on('error', () => socket.destroy()).on('close', () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    }).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    // Sound: a server that listens on a port has an address of this form.
    this.#port = (this.#server.address() as AddressInfo).port;
    return `bolt://127.0.0.1:${this.#port}`;
  }

  async cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server?.close(() => resolve()));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

let bridge: Bridge;
let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  const connection = inject('neo4j');
  bridge = new Bridge(connection.uri);
  const uri = await bridge.mend();
  graph = await openGraph({ ...connection, uri }, { retryMs: 500 });
  await graph.migrate();
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
  await bridge.cut();
});

async function readiness(): Promise<readonly unknown[]> {
  const response = await fetch(`${server.url}/ready`);
  return [response.status, await response.json()];
}

describe('without Neo4j', () => {
  it('says so in every answer that needs it, and answers again when it is back', async () => {
    expect(await readiness()).toEqual([200, { status: 'ready' }]);

    await bridge.cut();
    const { data, errors, raw } = await server.ask('{ articles { totalCount } }');
    expect(data).toBeNull();
    expect(errors[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
    expect(raw).not.toMatch(/127\.0\.0\.1|bolt|ECONN/);
    expect(await readiness()).toEqual([503, { status: 'graph unavailable' }]);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect((await server.ask('{ __typename }')).errors).toEqual([]);

    await bridge.mend();
    expect(await readiness()).toEqual([200, { status: 'ready' }]);
    expect((await server.ask('{ articles { totalCount } }')).errors).toEqual([]);
  });
});
