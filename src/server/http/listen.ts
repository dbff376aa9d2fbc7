/** Binds a server to its address, and takes it down again without cutting anybody off. */

import { once } from 'node:events';
import type { Server } from 'node:http';
import { HearsayError } from '../../domain/errors.ts';

/**
 * Listens and gives the address as a URL.
 * @throws HearsayError IN_USE for a taken port, BAD_CONFIG for an address that this machine does not have.
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  const listening = once(server, 'listening');
  server.listen({ host, port });
  try {
    await listening;
  } catch (cause) {
    throw cannotListen(host, port, cause);
  }
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${reachable(host)}:${actual}`;
}

/** Stops taking requests, waits up to `patienceMs` for those in flight, then cuts them off. */
export async function shutDown(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(impatience);
}

function cannotListen(host: string, port: number, cause: unknown): HearsayError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE') {
    return new HearsayError(
      'IN_USE',
      `Port ${port} of ${host} is taken by another program, perhaps another Hearsay; set PORT to a free one (0 takes any).`,
      { cause },
    );
  }
  return new HearsayError(
    'BAD_CONFIG',
    `This machine cannot listen on port ${port} of ${host} (${String(code ?? cause)}); set HOST to an address of this machine and PORT to one that you may use.`,
    { cause },
  );
}

/** An address that listens everywhere is reached here as localhost. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
