/** Lets a request in as somebody's, or says over HTTP why not. */

import type { IncomingMessage } from 'node:http';
import { HearsayError, isHearsayError } from '../../domain/errors.ts';
import type { Viewer } from '../../domain/viewer.ts';
import type { Answer } from '../http/answer.ts';
import type { RateLimits } from './rate-limits.ts';
import type { SignIn } from './sign-in.ts';

/** Whose request it is, or the answer that turns it away. */
type Admission = { readonly viewer: Viewer } | { readonly refusal: Answer };

export type Admit = (request: IncomingMessage) => Promise<Admission>;

export function createAdmission(signIn: SignIn, limits: RateLimits): Admit {
  return async ({ headers, socket }) => {
    try {
      const viewer = await signIn.viewerOf(headers).catch(async (error: unknown) => {
        // Counted after the check, so that nobody's failures keep out those who have a key at the same address.
        // Who gives no credentials guesses none.
        if (isHearsayError(error, 'UNAUTHENTICATED') && headers.authorization !== undefined) {
          await limits.failedSignIn(socket.remoteAddress ?? '');
        }
        throw error;
      });
      await limits.request(viewer);
      return { viewer };
    } catch (error) {
      return { refusal: answerTo(error) };
    }
  };
}

function answerTo(error: unknown): Answer {
  if (!(error instanceof HearsayError)) throw error;
  const { code, message } = error;
  switch (code) {
    case 'UNAUTHENTICATED':
      return {
        status: 401,
        headers: { 'www-authenticate': 'Bearer realm="hearsay"' },
        error: { code, message },
      };
    case 'RATE_LIMITED':
      return {
        status: 429,
        headers: { 'retry-after': String(error.details['retryAfterS']) },
        error: { code, message },
      };
    case 'FETCH_FAILED':
      return { status: 503, headers: { 'retry-after': '5' }, error: { code, message } };
    default:
      throw error;
  }
}
