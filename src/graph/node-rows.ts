/** The nodes of the graph as rows hold them, made into the entities of the domain. */

import type {
  Article,
  Attribution,
  Outlet,
  Passage,
  Quote,
  Snapshot,
  Speaker,
  Utterance,
} from '../domain/entities.ts';
import { HearsayError } from '../domain/errors.ts';
import type { Span } from '../domain/span.ts';
import type {
  ArticleNode,
  AttributionNode,
  OutletNode,
  QuoteNode,
  SnapshotNode,
  SpeakerNode,
  UtteranceNode,
} from './statements.generated.ts';

export function toOutlet(row: OutletNode): Outlet {
  return row;
}

export function toArticle({ orderKey: _, ...article }: ArticleNode): Article {
  return article;
}

export function toSnapshot(row: SnapshotNode): Snapshot {
  return row;
}

export function toSpeaker(row: SpeakerNode): Speaker {
  return row;
}

export function toUtterance({ articleCount: _, ...utterance }: UtteranceNode): Utterance {
  return utterance;
}

/** @throws HearsayError GRAPH_CORRUPT where starts and ends do not pair. */
export function toQuote(row: QuoteNode): Quote {
  return {
    id: row.id,
    snapshotId: row.snapshotId,
    articleId: row.articleId,
    kind: row.kind,
    spans: toSpans(row.id, 'span', row.spanStarts, row.spanEnds),
    verbatim: toSpans(row.id, 'verbatim', row.verbatimStarts, row.verbatimEnds),
    exact: row.exact,
    prefix: row.prefix,
    suffix: row.suffix,
    anchor: row.anchor,
    standing: row.standing,
    revision:
      row.laterSnapshotId === null
        ? null
        : {
            snapshotId: row.laterSnapshotId,
            spans: toSpans(row.id, 'later', row.laterStarts ?? [], row.laterEnds ?? []),
            continuedById: row.continuedById,
          },
    retraction: row.retraction,
    cue: toPassage(row.id, 'cue', row.cueStart, row.cueEnd, row.cueText),
    cueClass: row.cueClass,
    modality: row.modality,
    saidOn: row.saidOn,
    confidence: row.confidence,
    utteranceId: row.utteranceId,
  };
}

/** @throws HearsayError GRAPH_CORRUPT where only a part of the mention is there. */
export function toAttribution(row: AttributionNode): Attribution {
  return {
    id: row.id,
    quoteId: row.quoteId,
    hop: row.hop,
    mention: toPassage(row.id, 'mention', row.mentionStart, row.mentionEnd, row.mentionText),
    basis: row.basis,
    confidence: row.confidence,
    state: row.state,
    candidates: row.candidates,
  };
}

/** Neo4j stores no lists of pairs, so spans are two lists. */
export function toSpans(
  id: string,
  property: string,
  starts: readonly number[],
  ends: readonly number[],
): readonly Span[] {
  if (starts.length !== ends.length) {
    throw corrupt(id, `${property}Starts and ${property}Ends differ in length`);
  }
  return starts.map((start, at) => {
    const end = ends[at];
    if (end === undefined || start < 0 || end < start) {
      throw corrupt(id, `${property} ${at} runs from ${start} to ${end}`);
    }
    return { start, end };
  });
}

function toPassage(
  id: string,
  property: string,
  start: number | null,
  end: number | null,
  text: string | null,
): Passage | null {
  if (start === null && end === null && text === null) return null;
  if (start === null || end === null || text === null) {
    throw corrupt(id, `only a part of its ${property} is there`);
  }
  return { start, end, text };
}

function corrupt(id: string, what: string): HearsayError {
  return new HearsayError(
    'GRAPH_CORRUPT',
    `${id} is broken: ${what}. Restore it or read its article again.`,
    { details: { id } },
  );
}
