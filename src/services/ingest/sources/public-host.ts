/** Keeps connections to hosts of the public internet, away from this machine and its network. */

import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { HearsayError } from '../../../domain/errors.ts';

/** Which addresses may be connected to, and how names become addresses. */
export interface Network {
  isAllowed(address: string): boolean;
  readonly lookup: LookupFunction;
}

/** Any address, as the system resolves it. */
export const ANYWHERE: Network = { isAllowed: () => true, lookup: systemLookup };

/** Only the public internet. */
export const PUBLIC_ONLY: Network = { isAllowed: isPublic, lookup: systemLookup };

/** Global unicast addresses are all in here; source: RFC 4291, section 2.4, and IANA's registry. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');
/** Public by its number, but answered by the machine's own host on Azure. */
const HOSTS_OF_CLOUDS: ReadonlySet<string> = new Set(['168.63.129.16']);

/** Whether an address is one of the public internet: of no private, loopback, link-local, multicast or other special range. */
export function isPublic(address: string): boolean {
  // IPv4 inside IPv6 counts as what it is.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv6) return parsed.match(GLOBAL_IPV6);
  return !HOSTS_OF_CLOUDS.has(parsed.toString());
}

/**
 * Passes where the host is a name, which is judged when it is resolved, or an allowed address.
 * @throws HearsayError BAD_INPUT for any other address.
 */
export function checkAddress({ isAllowed }: Network, url: URL): void {
  // The WHATWG URL parser has turned decimal, octal and hexadecimal forms of IPv4 into the usual one.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw notAllowed(host, host);
}

/**
 * Resolves names to allowed addresses only. The socket connects to the very addresses that were judged here, so a name
 * that resolves differently a second time (DNS rebinding) gains nothing.
 */
export function guardedLookup({ isAllowed, lookup }: Network): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, '');
      // With `all` these are objects; a resolver that takes no notice of it gives a single string.
      const addresses =
        typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
      const [first] = addresses;
      const special = addresses.find(({ address }) => !isAllowed(address));
      if (first === undefined) return callback(new Error(`${hostname} has no address`), '');
      if (special !== undefined) return callback(notAllowed(hostname, special.address), '');
      if (options.all === true) return callback(null, [...addresses]);
      callback(null, first.address, first.family);
    });
  };
}

function notAllowed(host: string, address: string): HearsayError {
  return new HearsayError(
    'BAD_INPUT',
    `Expected a URL of the public internet, got the host ${host}, whose address ${address} is not public. If you mean it, \`hearsay ingest --allow-private\` fetches it.`,
  );
}
