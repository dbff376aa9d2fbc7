/** From attributed words to speech with speakers. */

import type { ExtractedEntity } from '../../domain/extraction.ts';
import type { Content } from '../decode/contents.ts';
import { nameMentionsIn } from '../people/name-mention.ts';
import { Scene } from '../people/scene.ts';
import { findSpeakers, type Speakers } from '../people/speakers.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import { Names } from './beside-quotation.ts';
import { type FoundSource, findSources } from './carried-over.ts';
import { isHedged } from './hedge.ts';
import { type QuotationIndex, shapeOf } from './shape.ts';
import { sourceOf } from './source-bounds.ts';
import type { Hop, Speech } from './speech.ts';
import { trimContents } from './trim.ts';

/** The speech of a document and who speaks in it. */
export interface FoundSpeech {
  readonly speeches: readonly Speech[];
  readonly entities: readonly ExtractedEntity[];
}

/** A carried-over source is this much less sure than one beside its speech. */
const CARRIED_OVER = 0.8;
/** Speech that is denied or only supposed is never surer than this. */
const HEDGED = 0.45;

/**
 * Gives every content its bounds and its speaker.
 * @param paragraphs What was read, in order.
 */
export function findSpeech(
  found: readonly Content[],
  words: Words,
  paragraphs: readonly Range[],
  quotations: QuotationIndex,
): FoundSpeech {
  const { text } = words;
  const scene = new Scene(text, paragraphs, quotations);
  const mentions = paragraphs.flatMap((paragraph) => nameMentionsIn(text, paragraph));
  const names = new Names(mentions);
  const contents = trimContents(found, words, quotations).map((content) => ({
    ...content,
    source:
      content.cue === null
        ? besideOrphan(content, words, quotations, names)
        : sourceOf(content, scene),
  }));
  const sources = findSources(contents, words, scene);
  const speakers = findSpeakers(
    scene,
    mentions,
    contents.flatMap((content) => content.source ?? []),
  );
  const speeches = contents.map((content, index): Speech => {
    const source = sources[index] ?? null;
    const hop = source === null ? null : hopOf(source, content, speakers);
    const hedged = content.cue !== null && isHedged(text, content.cue);
    return {
      ...shapeOf(content, words, quotations),
      cue: content.cue,
      hops: hop === null ? [] : [hop],
      addressee: null,
      confidence: hedged ? Math.min(HEDGED, content.confidence) : content.confidence,
    };
  });
  return { speeches, entities: speakers.entities };
}

/** Somebody named right beside a quotation that no cue introduces. */
function besideOrphan(
  content: Content,
  words: Words,
  quotations: QuotationIndex,
  names: Names,
): Range | null {
  const [run] = content.runs;
  if (run === undefined) return null;
  const quotation = quotations.around(words.range(run.first, run.last));
  return quotation === null ? null : names.beside(words.text, quotation.outer);
}

function hopOf(found: FoundSource, content: Content, speakers: Speakers): Hop {
  const denotation = speakers.denotationOf(found.source);
  const candidates = denotation?.candidates ?? [];
  const sure = (candidates[0]?.probability ?? 0.5) * (found.carriedOver ? CARRIED_OVER : 1);
  return {
    mention: found.source,
    basis: found.carriedOver ? 'CARRIED_OVER' : (denotation?.basis ?? 'NOMINAL'),
    candidates,
    confidence: sure * Math.sqrt(content.confidence),
  };
}
