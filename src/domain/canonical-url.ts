/** One spelling for the URLs of one page. */

/**
 * Query parameters that tell where a reader came from, never which page it is. Sources: Google Analytics campaign
 * parameters, and the click ids of the large advertising and mailing services.
 */
const TRACKERS =
  /^(?:utm_[a-z_]+|at_(?:medium|campaign|link_[a-z]+|format|ptr_name|bbc_team|custom\d)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|oly_(?:anon|enc)_id|vero_id|s_cid|ns_(?:campaign|mchannel|source|linkname|fee)|cmpid|ito|ocid|smid|ref_src|ref_url|wt_?(?:mc|zmc))$/i;

/**
 * The URL with what does not change the page removed or made uniform: scheme and host in lower case, http as https, no
 * default port, user, fragment or tracking parameters, the rest of the query sorted, no slash at the end. Idempotent.
 * Null for what is no http or https URL.
 */
export function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url.trim())) return null;
  const parsed = new URL(url.trim());
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  const port = parsed.port === '' ? '' : `:${parsed.port}`;
  const scheme = port === '' ? 'https:' : parsed.protocol;
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKERS.test(name));
  const query = new URLSearchParams(kept);
  query.sort();
  const path = parsed.pathname.replace(/\/+$/, '');
  const search = query.size === 0 ? '' : `?${query}`;
  return `${scheme}//${parsed.hostname.replace(/\.$/, '')}${port}${path}${search}`;
}

/** The domain that stands for the publisher: the host without "www." and the like. Null for what is no URL. */
export function domainOf(url: string): string | null {
  const canonical = canonicalUrl(url);
  return canonical === null ? null : new URL(canonical).hostname.replace(/^(?:www\d?|m|amp)\./, '');
}
