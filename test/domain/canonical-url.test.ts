import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, domainOf } from '../../src/domain/canonical-url.ts';

describe('canonicalUrl', () => {
  it.each([
    ['HTTPS://News.Example.COM:443/a/?utm_source=x&utm_medium=y#top', 'https://news.example.com/a'],
    ['http://example.com/a', 'https://example.com/a'],
    ['https://example.com/?fbclid=1', 'https://example.com'],
    ['https://example.com/a?id=7&at_medium=rss', 'https://example.com/a?id=7'],
    ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
    ['http://example.com:8080/a', 'http://example.com:8080/a'],
    ['https://user:secret@example.com/a', 'https://example.com/a'],
  ])('%s becomes %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it.each(['ftp://example.com/a', 'file:///etc/passwd', 'example.com/a', 'not a URL'])(
    'is null for %s',
    (url) => {
      expect(canonicalUrl(url)).toBeNull();
    },
  );

  it('keeps what tells pages apart', () => {
    expect(canonicalUrl('https://example.com/a?page=2')).not.toBe(
      canonicalUrl('https://example.com/a'),
    );
    expect(canonicalUrl('https://example.com/A')).not.toBe(canonicalUrl('https://example.com/a'));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const canonical = canonicalUrl(url);
        expect(canonicalUrl(canonical ?? '')).toBe(canonical);
      }),
    );
  });
});

describe('domainOf', () => {
  it('names the publisher', () => {
    expect(domainOf('https://www.bbc.co.uk/news/1')).toBe('bbc.co.uk');
    expect(domainOf('https://m.example.com/')).toBe('example.com');
  });
});
