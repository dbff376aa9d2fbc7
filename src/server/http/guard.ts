/** Decides who may ask at all. */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HearsayError } from '../../domain/errors.ts';
import type { Answer } from './answer.ts';
import { isLoopback } from './loopback.ts';

/** Why a request is turned away; null where it may go on. */
export type Guard = (request: IncomingMessage) => Answer | null;

/**
 * With a token, every request it guards must bear it. Without one, the server must be bound to loopback, and requests must be
 * addressed to it: a page on the Internet whose name resolves to 127.0.0.1 (DNS rebinding) sends its own name.
 * @throws HearsayError BAD_CONFIG where others could reach a server without a token.
 */
export function createGuard(host: string, token: string | null): Guard {
  if (token !== null) return bearerGuard(token);
  if (isLoopback(host)) return loopbackGuard;
  throw new HearsayError(
    'BAD_CONFIG',
    `HOST is ${host}, where others can reach this server, but nothing says who may: set HEARSAY_TOKEN to a secret of at least 32 characters (\`openssl rand -hex 32\`), or HOST to 127.0.0.1.`,
  );
}

/** The page itself is for everybody who can reach the server, as long as they mean this one. */
export function createPageGuard(token: string | null): Guard {
  return token === null ? loopbackGuard : () => null;
}

function bearerGuard(token: string): Guard {
  const expected = digest(token);
  return ({ headers }) => {
    const [, given] = /^bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
    // Digests have one length, so the comparison takes the same time whatever came.
    if (given !== undefined && timingSafeEqual(digest(given), expected)) return null;
    return {
      status: 401,
      headers: { 'www-authenticate': 'Bearer realm="hearsay"' },
      error: {
        code: 'UNAUTHENTICATED',
        message: 'This server takes `Authorization: Bearer …` with its HEARSAY_TOKEN.',
      },
    };
  };
}

const loopbackGuard: Guard = ({ headers }) => {
  if (isLoopback(hostnameOf(headers.host ?? ''))) return null;
  return {
    status: 421,
    error: {
      code: 'MISDIRECTED',
      message:
        'This server answers to localhost only, but the request is addressed to another host.',
    },
  };
};

function hostnameOf(header: string): string {
  return URL.canParse(`http://${header}`) ? new URL(`http://${header}`).hostname : '';
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
