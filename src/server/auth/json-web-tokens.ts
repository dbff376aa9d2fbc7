/** JSON Web Tokens of an identity provider, or of whoever shares a secret with this server. */

import {
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  type JWTVerifyOptions,
  jwtVerify,
} from 'jose';
import { HearsayError } from '../../domain/errors.ts';
import { ROLES, type Role, type Viewer } from '../../domain/viewer.ts';
import type { JwtConfig } from '../config.ts';

/** Signatures by a private key; a public key must never pass for a shared secret, so the two lists have nothing in common. */
const BY_KEY_PAIR = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const BY_SECRET = ['HS256', 'HS384', 'HS512'];

/** Clocks may differ by so much. */
const CLOCK_TOLERANCE_S = 10;
const JWKS_TIMEOUT_MS = 5_000;

/** Whom a token stands for. @throws HearsayError UNAUTHENTICATED; FETCH_FAILED where the keys cannot be had. */
export type TokenVerifier = (token: string) => Promise<Viewer>;

export function createTokenVerifier(config: JwtConfig): TokenVerifier {
  const verify = verifierOf(config);
  return async (token) => {
    try {
      return viewerOf(await verify(token), config.roleClaim);
    } catch (error) {
      throw error instanceof HearsayError ? error : refusalOf(error);
    }
  };
}

function verifierOf({ keys, issuer, audience }: JwtConfig) {
  const options: JWTVerifyOptions = {
    ...(issuer === null ? {} : { issuer }),
    ...(audience === null ? {} : { audience }),
    requiredClaims: ['sub', 'exp'],
    clockTolerance: CLOCK_TOLERANCE_S,
  };
  if ('secret' in keys) {
    const secret = new TextEncoder().encode(keys.secret);
    return async (token: string) =>
      (await jwtVerify(token, secret, { ...options, algorithms: BY_SECRET })).payload;
  }
  const keySet = createRemoteJWKSet(new URL(keys.jwksUrl), { timeoutDuration: JWKS_TIMEOUT_MS });
  return async (token: string) =>
    (await jwtVerify(token, keySet, { ...options, algorithms: BY_KEY_PAIR })).payload;
}

function viewerOf(payload: JWTPayload, roleClaim: string): Viewer {
  const role = highestRole(payload[roleClaim]);
  if (role === null) {
    throw refused(`names none of the roles ${ROLES.join(', ')} in its claim "${roleClaim}"`);
  }
  // Required above, but its type is not narrowed by that.
  const subject = payload.sub ?? '';
  if (subject === '') throw refused('has an empty claim "sub"');
  const { name } = payload;
  return {
    id: `jwt:${subject}`,
    name: typeof name === 'string' && name !== '' ? name : subject,
    role,
  };
}

/** A claim holds one role or several, in letters of either case; others than Hearsay's are passed over. */
function highestRole(claim: unknown): Role | null {
  const given = [claim].flat().map((one) => String(one).toUpperCase());
  return ROLES.findLast((role) => given.includes(role)) ?? null;
}

/** Codes of jose for what a token cannot help: the keys were not to be had. */
const KEYS_UNAVAILABLE: ReadonlySet<string> = new Set([
  errors.JWKSTimeout.code,
  errors.JWKSInvalid.code,
  errors.JOSEError.code,
]);

function refusalOf(error: unknown): HearsayError {
  if (!(error instanceof errors.JOSEError) || KEYS_UNAVAILABLE.has(error.code)) {
    return new HearsayError(
      'FETCH_FAILED',
      'The keys that tokens are checked with cannot be had at the moment; try again shortly.',
      { cause: error },
    );
  }
  if (error instanceof errors.JWTExpired) return refused('has expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return refused(`has not the claim "${error.claim}" that this server expects`);
  }
  return refused('is not signed as this server expects');
}

function refused(why: string): HearsayError {
  return new HearsayError('UNAUTHENTICATED', `This JSON Web Token ${why}; get another one.`);
}
