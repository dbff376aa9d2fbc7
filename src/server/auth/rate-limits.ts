/** How often someone may ask. */

import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HearsayError } from '../../domain/errors.ts';
import { LOCAL_VIEWER, type Viewer } from '../../domain/viewer.ts';

const WINDOW_S = 60;
/** Failed sign-ins that one address may have in a minute before it is told to wait. */
const FAILED_SIGN_INS = 30;

export interface RateLimits {
  /** Counts a request of this viewer. @throws HearsayError RATE_LIMITED. */
  request(viewer: Viewer): Promise<void>;
  /** Counts a failed sign-in from this address. @throws HearsayError RATE_LIMITED. */
  failedSignIn(address: string): Promise<void>;
}

/** At most `perMinute` requests of each viewer, by any number of keys; 0: as many as they like. */
export function createRateLimits(perMinute: number): RateLimits {
  const requests = new RateLimiterMemory({ points: perMinute, duration: WINDOW_S });
  const failures = new RateLimiterMemory({ points: FAILED_SIGN_INS, duration: WINDOW_S });
  return {
    async request(viewer) {
      // There is nobody to protect from whoever sits at the machine.
      if (perMinute === 0 || viewer === LOCAL_VIEWER) return;
      await count(requests, viewer.id, `${perMinute} requests a minute`);
    },
    failedSignIn: (address) =>
      count(failures, networkOf(address), `${FAILED_SIGN_INS} failed sign-ins a minute`),
  };
}

async function count(limiter: RateLimiterMemory, who: string, most: string): Promise<void> {
  try {
    await limiter.consume(who);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfterS = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
    throw new HearsayError(
      'RATE_LIMITED',
      `At most ${most} are answered; ask again in ${retryAfterS} s.`,
      { details: { retryAfterS } },
    );
  }
}

/** One household or host has as many IPv6 addresses as it likes, all of one /64. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(':') : parsed.toString();
}
