/** Tells this machine from the rest of the world. */

import ipaddr from 'ipaddr.js';

/** True for addresses that only this machine can reach, and for the name localhost. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (bare.toLowerCase() === 'localhost') return true;
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback';
}
