/** Turns away what is addressed to another host: DNS rebinding. */

import type { IncomingMessage } from 'node:http';
import type { SignIn } from '../auth/sign-in.ts';
import type { Answer } from './answer.ts';
import { isLoopback } from './loopback.ts';

/** Why a request is turned away; null where it may go on. */
export type Guard = (request: IncomingMessage) => Promise<Answer | null>;

/**
 * Where nobody has to sign in, requests must be addressed to this machine: a page on the Internet whose name resolves to
 * 127.0.0.1 sends its own name.
 */
export function createGuard(signIn: Pick<SignIn, 'isRequired'>): Guard {
  return async ({ headers }) => {
    if ((await signIn.isRequired()) || isLoopback(hostnameOf(headers.host ?? ''))) return null;
    return MISDIRECTED;
  };
}

const MISDIRECTED: Answer = {
  status: 421,
  error: {
    code: 'MISDIRECTED',
    message: 'This server answers to localhost only, but the request is addressed to another host.',
  },
};

function hostnameOf(header: string): string {
  return URL.canParse(`http://${header}`) ? new URL(`http://${header}`).hostname : '';
}
