/** Finds out who stands behind a request. */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { HearsayError } from '../../domain/errors.ts';
import { LOCAL_VIEWER, type Viewer } from '../../domain/viewer.ts';
import type { Config } from '../config.ts';
import { isLoopback } from '../http/loopback.ts';
import { createKeyRing } from './api-keys.ts';
import { createTokenVerifier } from './json-web-tokens.ts';

/** Who bears HEARSAY_TOKEN. */
const TOKEN_VIEWER: Viewer = { id: 'token', name: 'bearer of HEARSAY_TOKEN', role: 'ADMIN' };

/** What decides who may. */
export type SignInConfig = Pick<Config, 'host' | 'home' | 'token' | 'jwt'>;

export interface SignIn {
  /** Whether requests have to say who sends them; asked anew each time, for keys come while a server runs. */
  isRequired(): Promise<boolean>;
  /** @throws HearsayError UNAUTHENTICATED, saying what is needed; FETCH_FAILED where a token cannot be checked now. */
  viewerOf(headers: IncomingHttpHeaders): Promise<Viewer>;
}

/**
 * Sign-in is required as soon as anything says who may: a token, an identity provider, or a key that was ever issued.
 * Otherwise only this machine can reach the server, and whoever sits at it may do everything.
 * @throws HearsayError BAD_CONFIG where others could reach a server for which nothing says who may.
 */
export async function createSignIn(config: SignInConfig, now: () => Date): Promise<SignIn> {
  const { host, home, token, jwt } = config;
  const keys = createKeyRing(home, now);
  const verify = jwt === null ? null : createTokenVerifier(jwt);
  const isRequired = async () => token !== null || verify !== null || (await keys.isInUse());
  if (!(await isRequired()) && !isLoopback(host)) {
    throw new HearsayError(
      'BAD_CONFIG',
      `HOST is ${host}, where others can reach this server, but nothing says who may: issue a key (\`hearsay key add NAME --role ROLE\`), set HEARSAY_TOKEN to a secret of at least 32 characters (\`openssl rand -hex 32\`), set HEARSAY_JWKS_URL or HEARSAY_JWT_SECRET, or set HOST to 127.0.0.1.`,
    );
  }
  return {
    isRequired,
    async viewerOf({ authorization = '' }) {
      if (!(await isRequired())) return LOCAL_VIEWER;
      const given = /^bearer +(\S+)$/i.exec(authorization)?.[1];
      if (given === undefined) throw nobody();
      if (token !== null && same(given, token)) return TOKEN_VIEWER;
      const viewer = (await keys.viewerOf(given)) ?? (await verify?.(given));
      if (viewer === undefined) throw nobody();
      return viewer;
    },
  };
}

function nobody(): HearsayError {
  return new HearsayError(
    'UNAUTHENTICATED',
    'This server takes `Authorization: Bearer …` with an API key, a JSON Web Token or the HEARSAY_TOKEN, as far as it is set up for them.',
  );
}

/** Digests have one length, so the comparison takes the same time whatever came. */
function same(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((secret) =>
    createHash('sha256').update(secret, 'utf8').digest(),
  );
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
