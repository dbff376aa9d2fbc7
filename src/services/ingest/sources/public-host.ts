/** Tells hosts of the public internet from those of this machine and its network. */

import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { HearsayError } from '../../../domain/errors.ts';

/**
 * Resolves where every address of the host is public.
 * @throws HearsayError BAD_INPUT for an address of a private, loopback, link-local or other special range;
 *   FETCH_FAILED where the name has no address.
 */
export async function checkPublicHost(url: URL): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await lookup(host, { all: true }).catch((cause: Error) => {
    throw new HearsayError(
      'FETCH_FAILED',
      `Cannot fetch ${url.href}: the host "${host}" has no address.`,
      {
        cause,
      },
    );
  });
  const special = addresses.find(({ address }) => !isPublic(address));
  if (special !== undefined) {
    throw new HearsayError(
      'BAD_INPUT',
      `Expected a URL of the public internet, got ${url.href}, whose address ${special.address} is not public. If you mean it, allow private addresses (--allow-private).`,
    );
  }
}

function isPublic(address: string): boolean {
  // IPv4 inside IPv6 counts as what it is.
  return ipaddr.process(address).range() === 'unicast';
}
