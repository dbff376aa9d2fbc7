/** An article on the web. */

import { Agent, fetch, type Response } from 'undici';
import { anySignal } from '../../../domain/any-signal.ts';
import { HearsayError, isHearsayError } from '../../../domain/errors.ts';
import { LONGEST_DOCUMENT } from '../../../extract/readable.ts';
import { parseRecord } from '../record-schema.ts';
import type { IngestRecord } from '../types.ts';
import { checkSize, decodeText } from './decode-text.ts';
import { charsetOfHtml } from './html-charset.ts';
import { ANYWHERE, checkAddress, guardedLookup, type Network, PUBLIC_ONLY } from './public-host.ts';
import type { Source } from './types.ts';

/** How pages are fetched. */
export interface FetchOptions {
  /** Allows addresses of this machine and its network. Only for a person who asks for it. */
  readonly allowPrivate: boolean;
  /** For the whole fetch, redirects included. Default 30 s. */
  readonly timeoutMs?: number;
  /** Instead of the one that `allowPrivate` stands for. */
  readonly network?: Network;
}

const TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 5;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const TEXT = /^text\/plain\b/i;
const USER_AGENT = 'Hearsay (reads articles that a person names; one request each)';

/** A URL as a source of one article. */
export function webPage(url: string, options: FetchOptions): Source {
  return {
    where: url,
    count: async () => 1,
    async *items() {
      yield { where: url, load: (signal) => fetchPage(url, options, signal) };
    },
  };
}

/**
 * The article at an address. Size, time and redirects are bounded, and so is where connections go.
 * @throws HearsayError BAD_INPUT for an address that is not public, UNREADABLE_DOCUMENT for what is too large or no text,
 *   FETCH_FAILED.
 */
export async function fetchPage(
  url: string,
  {
    allowPrivate,
    timeoutMs = TIMEOUT_MS,
    network = allowPrivate ? ANYWHERE : PUBLIC_ONLY,
  }: FetchOptions,
  signal?: AbortSignal,
): Promise<IngestRecord> {
  const agent = new Agent({ connect: { lookup: guardedLookup(network) } });
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = anySignal(signal, timeout);
  try {
    const response = await follow(new URL(url), { network, agent, signal: either });
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!HTML.test(type) && !TEXT.test(type)) {
      await response.body?.cancel();
      throw failed(url, `expected HTML or plain text, got ${type}`);
    }
    const bytes = await bodyOf(response);
    const stated = /charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1];
    const html = HTML.test(type);
    const text = decodeText(bytes, stated ?? (html ? charsetOfHtml(bytes) : 'utf-8'));
    return parseRecord({ url: response.url || url, [html ? 'html' : 'text']: text });
  } catch (error) {
    signal?.throwIfAborted();
    const known = hearsayErrorIn(error);
    if (known !== null) throw known;
    throw failed(
      url,
      timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(error),
      error,
    );
  } finally {
    // Whatever was left unread is not waited for.
    await agent.destroy();
  }
}

/** Follows redirects by hand, so that each of them is checked. */
async function follow(
  start: URL,
  { network, agent, signal }: { network: Network; agent: Agent; signal: AbortSignal },
): Promise<Response> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
      throw failed(start.href, `expected http or https, got ${url.protocol}`);
    }
    checkAddress(network, url);
    const response = await fetch(url, {
      dispatcher: agent,
      redirect: 'manual',
      signal,
      headers: {
        accept: 'text/html,application/xhtml+xml,text/plain;q=0.8',
        'user-agent': USER_AGENT,
      },
    });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      url = new URL(location, url);
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      throw failed(
        start.href,
        `the server answered ${response.status} ${response.statusText}`.trim(),
      );
    }
    return response;
  }
  throw failed(start.href, `more than ${MOST_REDIRECTS} redirects`);
}

/** The body, given up as soon as it is too large. */
async function bodyOf(response: Response): Promise<Uint8Array> {
  checkSize(Number(response.headers.get('content-length') ?? 0));
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A fetch body is iterable in Node; leaving the loop early cancels it.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LONGEST_DOCUMENT) checkSize(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function failed(url: string, why: string, cause?: unknown): HearsayError {
  return new HearsayError('FETCH_FAILED', `Cannot fetch ${url}: ${why}.`, { cause });
}

/** What a lookup refused, which `fetch` wraps. */
function hearsayErrorIn(error: unknown): HearsayError | null {
  if (isHearsayError(error)) return error;
  return error instanceof Error && error.cause !== undefined ? hearsayErrorIn(error.cause) : null;
}

/** What `fetch` hides in the cause of "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
