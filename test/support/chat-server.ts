/** A real HTTP server on loopback that speaks for a language model, as a test tells it to. */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it was asked. */
export interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly model: string;
  readonly system: string;
  readonly user: string;
}

export interface ChatServer {
  /** For HEARSAY_LLM_URL. */
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Starts one on a free port; `answer` gets what was asked. */
export async function startChatServer(
  answer: (asked: Asked, response: ServerResponse) => void,
): Promise<ChatServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void questionOf(request).then((question) => {
      asked.push(question);
      answer(question, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has the address of one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers as an endpoint does, with `content` for the model's words. */
export function say(response: ServerResponse, content: unknown): void {
  const words = typeof content === 'string' ? content : JSON.stringify(content);
  const message = { role: 'assistant', content: words };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: '1', choices: [{ index: 0, message }] }));
}

async function questionOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { model, messages } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return {
    ...{ path: request.url, authorization: request.headers.authorization, model },
    ...{ system: messages[0].content, user: messages[1].content },
  };
}
