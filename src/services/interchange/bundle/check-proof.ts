/** Whether texts, passages and ids of a bundle are what they claim to be. */

import type { Change } from '../../../domain/history.ts';
import { hashOf } from '../../../domain/history-chain.ts';
import * as ids from '../../../domain/ids.ts';
import { CodePointIndex, joinSpans, type Span } from '../../../domain/span.ts';
import type { StoredNode, StoredProperties } from '../../../domain/stored-graph.ts';
import type { ReadBundle } from './bundle-text.ts';

/** One sentence for each thing that does not fit. */
export function* checkProof({ nodes, relationships }: ReadBundle): Generator<string> {
  const byId = new Map(nodes.map((node) => [text(node.properties, 'id'), node]));
  const end = (id: string, type: string, side: 'from' | 'to'): StoredNode | undefined => {
    const other = side === 'to' ? 'from' : 'to';
    const found = relationships.find(
      (relationship) => relationship.type === type && relationship[other].key[0] === id,
    );
    return byId.get(String(found?.[side].key[0]));
  };
  for (const { label, properties } of nodes) {
    const id = text(properties, 'id');
    const what = `${label.toLowerCase()} ${id}`;
    switch (label) {
      case 'Snapshot':
        yield* checkSnapshot(what, properties, end(id, 'HAS_SNAPSHOT', 'from'));
        break;
      case 'Quote':
        yield* checkQuote(what, properties, end(id, 'QUOTED_IN', 'to'));
        break;
      case 'Attribution':
        yield* checkAttribution(what, properties, end(id, 'HAS_ATTRIBUTION', 'from'));
        break;
      case 'Assertion':
        yield* checkAssertion(what, properties, end(id, 'MADE_IN', 'to'));
        break;
    }
  }
  yield* checkHistory(nodes.filter(({ label }) => label === 'Change'));
}

/** Each entry has the hash of its content, and where the entry before it is there too, names that one's. */
function* checkHistory(changes: readonly StoredNode[]): Generator<string> {
  const hashes = new Map<string, unknown>();
  for (const { properties } of changes) hashes.set(String(properties['seq']), properties['hash']);
  for (const { properties } of changes) {
    const what = `entry ${properties['seq']} of the history`;
    const entry = {
      ...{ reason: null, undoes: null, ...properties },
      seq: number(properties, 'seq'),
      edits: parsed(text(properties, 'edits')),
    };
    // The hash is over whatever is there, be it a change or not.
    if (hashOf(entry as unknown as Change) !== properties['hash']) {
      yield `The hash of ${what} is not that of what it says.`;
    }
    const before = hashes.get(String(number(properties, 'seq') - 1));
    if (before !== undefined && before !== properties['previousHash']) {
      yield `The ${what} does not follow the one before it.`;
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function* checkSnapshot(
  what: string,
  properties: StoredProperties,
  article: StoredNode | undefined,
): Generator<string> {
  const sha256 = text(properties, 'sha256');
  if (ids.sha256(text(properties, 'text')) !== sha256) {
    yield `The text of ${what} is not the one that was hashed when it was fetched.`;
  }
  if (article === undefined) yield `The article of ${what} is missing.`;
  else if (ids.snapshotId(text(article.properties, 'id'), sha256) !== properties['id']) {
    yield `The id of ${what} is not that of this text of its article.`;
  }
}

function* checkQuote(
  what: string,
  quote: StoredProperties,
  snapshot: StoredNode | undefined,
): Generator<string> {
  if (snapshot === undefined) {
    yield `The text that ${what} stands in is missing.`;
    return;
  }
  const index = new CodePointIndex(text(snapshot.properties, 'text'));
  const spans = spansOf(quote, 'span');
  const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  if (joinSpans(index, spans) !== quote['exact']) {
    yield `The words of ${what} do not stand where they are said to stand.`;
  }
  if (
    !index.slice({ start: 0, end: first }).endsWith(text(quote, 'prefix')) ||
    !index.slice({ start: last, end: index.length }).startsWith(text(quote, 'suffix'))
  ) {
    yield `The words around ${what} are not those that it is stored with.`;
  }
  yield* checkWords(`The cue of ${what}`, index, quote, 'cue');
  if (ids.quoteId(text(snapshot.properties, 'id'), spans) !== quote['id']) {
    yield `The id of ${what} is not that of these passages of its text.`;
  }
}

function* checkAttribution(
  what: string,
  attribution: StoredProperties,
  quote: StoredNode | undefined,
): Generator<string> {
  if (quote === undefined) yield `The quote of ${what} is missing.`;
  else if (
    ids.attributionId(text(quote.properties, 'id'), number(attribution, 'hop')) !==
    attribution['id']
  ) {
    yield `The id of ${what} is not that of this hop of its quote.`;
  }
}

function* checkAssertion(
  what: string,
  assertion: StoredProperties,
  snapshot: StoredNode | undefined,
): Generator<string> {
  if (snapshot === undefined) {
    yield `The text that ${what} stands in is missing.`;
    return;
  }
  const spans = spansOf(assertion, 'span');
  if (
    joinSpans(new CodePointIndex(text(snapshot.properties, 'text')), spans) !== assertion['exact']
  ) {
    yield `The words of ${what} do not stand where they are said to stand.`;
  }
  const id = ids.assertionId(text(snapshot.properties, 'id'), spans, text(assertion, 'readAsId'));
  if (id !== assertion['id']) yield `The id of ${what} is not that of these passages of its text.`;
}

function* checkWords(
  what: string,
  index: CodePointIndex,
  properties: StoredProperties,
  name: string,
): Generator<string> {
  if (properties[`${name}Text`] === undefined) return;
  const span = { start: number(properties, `${name}Start`), end: number(properties, `${name}End`) };
  if (index.slice(span) !== properties[`${name}Text`]) {
    yield `${what} does not stand where it is said to stand.`;
  }
}

function spansOf(properties: StoredProperties, name: string): readonly Span[] {
  const [starts, ends] = [list(properties, `${name}Starts`), list(properties, `${name}Ends`)];
  return starts.map((start, at) => ({ start, end: ends[at] ?? start }));
}

function list(properties: StoredProperties, name: string): readonly number[] {
  const value = properties[name];
  return Array.isArray(value) ? value.map(Number) : [];
}

function number(properties: StoredProperties, name: string): number {
  return Number(properties[name] ?? Number.NaN);
}

function text(properties: StoredProperties, name: string): string {
  return String(properties[name] ?? '');
}
