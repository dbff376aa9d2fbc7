import { describe, expect, it } from 'vitest';
import { structureOfHtml } from '../../../src/extract/structure/html.ts';

const SENTENCES =
  'The harbour reopened on Monday, after a long winter of repairs, and the first ferries sailed at noon. ';
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const article = (inside: string) =>
  `<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Harbour reopens</h1>${inside}</article><footer>© 2025</footer>`;
const body = `<p>${SENTENCES.repeat(3)}</p><h2>What next</h2><p>“We are <b>ready</b>,” said Ann&nbsp;Lee.</p><p>${SENTENCES.repeat(3)}</p>`;

describe('the article in an HTML page', () => {
  it('is its title and paragraphs, blank lines between, entities and tags gone', () => {
    const { text, blocks } = structureOfHtml(
      page('<title>Harbour reopens</title>', article(body)),
      undefined,
    );

    expect(text.split('\n\n').slice(0, 1)).toEqual(['Harbour reopens']);
    expect(text).toContain('\n\n“We are ready,” said Ann Lee.\n\n');
    expect(text).not.toContain('Home');
    expect(blocks.find((block) => text.slice(block.from, block.to) === 'What next')?.kind).toBe(
      'HEADING',
    );
  });

  it('states what JSON-LD states', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: 'Harbour reopens at last',
          datePublished: '2025-08-15T10:00:00+02:00',
          author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Ek' }],
          publisher: { name: 'The Coast' },
        },
      ],
    };
    const head = `<link rel="canonical" href="/harbour"><script type="application/ld+json">${JSON.stringify(data)}</script>`;

    const structure = structureOfHtml(page(head, article(body)), 'https://coast.example/a?utm=1');

    expect(structure).toMatchObject({
      title: 'Harbour reopens at last',
      authors: ['Ann Lee', 'Bo Ek'],
      publishedAt: '2025-08-15T08:00:00.000Z',
      outlet: 'The Coast',
      canonicalUrl: 'https://coast.example/harbour',
      language: 'en-GB',
    });
  });

  it('falls back on meta tags, and survives broken JSON-LD', () => {
    const head =
      '<script type="application/ld+json">{"@type": oops</script><meta property="og:title" content="Harbour reopens"><meta name="author" content="By Ann Lee and Bo Ek"><meta property="article:published_time" content="2025-08-15"><meta property="og:site_name" content="The Coast">';

    expect(structureOfHtml(page(head, article(body)), undefined)).toMatchObject({
      title: 'Harbour reopens',
      authors: ['Ann Lee', 'Bo Ek'],
      publishedAt: '2025-08-15T00:00:00.000Z',
      outlet: 'The Coast',
      canonicalUrl: null,
    });
  });

  it('marks captions and furniture', () => {
    const inside = `${body}<figure><img src="x.jpg"><figcaption>Ann Lee at the harbour.</figcaption></figure><p>Read more: Ferries</p><p>${SENTENCES.repeat(2)}</p>`;

    const { text, blocks } = structureOfHtml(page('', article(inside)), undefined);

    const kindOf = (words: string) =>
      blocks.find((block) => text.slice(block.from, block.to) === words)?.kind;
    expect(kindOf('Ann Lee at the harbour.')).toBe('CAPTION');
    expect(kindOf('Read more: Ferries')).toBe('FURNITURE');
  });

  it('is refused where there is none', () => {
    expect(() => structureOfHtml(page('', '<p>Log in</p>'), undefined)).toThrow(/article/);
    expect(() => structureOfHtml('', undefined)).toThrow(/article/);
  });
});
