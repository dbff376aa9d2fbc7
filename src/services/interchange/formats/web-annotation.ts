/** Quotes as Web Annotations: whose words they are, and where they stand in which text. Source: W3C Web Annotation Data Model. */

import { contextOf } from '../../../domain/anchors/context.ts';
import { CodePointIndex } from '../../../domain/span.ts';
import type { StoredNode, StoredSubgraph } from '../../../domain/stored-graph.ts';
import { addressOf, contentName, idOf, StoredParts, text, urn } from './stored-parts.ts';
import { spansOf } from './stored-spans.ts';

/** A page of annotations, one for each quote whose text is in the part. */
export function webAnnotations(subgraph: StoredSubgraph): object {
  const parts = new StoredParts(subgraph);
  const items = parts.all('Quote').flatMap((quote) => {
    const [snapshot] = parts.to(quote, 'QUOTED_IN');
    return snapshot === undefined ? [] : [annotationOf(quote, snapshot, parts)];
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:hearsay:annotations',
    type: 'AnnotationPage',
    startIndex: 0,
    items,
  };
}

function annotationOf(quote: StoredNode, snapshot: StoredNode, parts: StoredParts): object {
  const index = new CodePointIndex(String(snapshot.properties['text']));
  const [article] = parts.from(snapshot, 'HAS_SNAPSHOT');
  const targets = spansOf(quote.properties).map(({ start, end }) => ({
    type: 'SpecificResource',
    source: addressOf(article),
    state: {
      type: 'TimeState',
      cached: contentName(snapshot),
      sourceDate: text(snapshot.properties, 'retrievedAt'),
    },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: index.slice({ start, end }),
        ...contextOf(index, { start, end }),
      },
      { type: 'TextPositionSelector', start, end },
    ],
  }));
  const sources = parts
    .to(quote, 'HAS_ATTRIBUTION')
    .toSorted((a, b) => Number(a.properties['hop']) - Number(b.properties['hop']))
    .flatMap((attribution) => parts.to(attribution, 'ATTRIBUTED_TO'));
  return {
    id: urn(idOf(quote)),
    type: 'Annotation',
    motivation: 'identifying',
    generator: { id: 'urn:hearsay', type: 'Software', name: 'Hearsay' },
    body: sources.map((speaker) => ({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: { id: urn(idOf(speaker)), type: typeOf(speaker), name: speaker.properties['name'] },
    })),
    target: targets,
  };
}

/** A name of the Web Annotation context. */
function typeOf({ properties }: StoredNode): string | undefined {
  const types: Readonly<Record<string, string>> = {
    ...{ PERSON: 'Person', ORGANIZATION: 'Organization' },
  };
  return types[String(properties['kind'])];
}
