/** From attributed words to speech with speakers. */

import type { ExtractedEntity } from '../../domain/extraction.ts';
import type { Content } from '../decode/contents.ts';
import { cleanNames } from '../people/clean-names.ts';
import { nameMentionsIn } from '../people/name-mention.ts';
import { Scene } from '../people/scene.ts';
import { findSpeakers, type Speakers } from '../people/speakers.ts';
import type { Range } from '../text/range.ts';
import type { Words } from '../text/words.ts';
import { addresseeOf } from './addressee.ts';
import { Names } from './beside-quotation.ts';
import { type FoundSource, findSources } from './carried-over.ts';
import { confidenceOf, type Judgement } from './confidence.ts';
import { relayerAfter } from './relayer-after.ts';
import { type Relay, relayIn, uttererBefore } from './relays.ts';
import { reportedAct } from './reported-act.ts';
import { type QuotationIndex, shapeOf } from './shape.ts';
import { sourceBesideCue } from './source-beside-cue.ts';
import { cueBehindName, sourceOf } from './source-bounds.ts';
import type { Hop, Speech } from './speech.ts';
import { trimContents } from './trim.ts';

/** The speech of a document and who speaks in it. */
export interface FoundSpeech {
  readonly speeches: readonly Speech[];
  readonly entities: readonly ExtractedEntity[];
  /** Whom the words of the document denote. */
  readonly speakers: Speakers;
}

/** A carried-over source is this much less sure than one beside its speech. */
const CARRIED_OVER = 0.8;
/** Speech told from its wording alone, inside other speech, is this much less sure. */
const RELAYED = 0.85;

/**
 * Gives every content its bounds and its speaker.
 * @param paragraphs What was read, in order.
 * @param judge Says how sure each is, and which are not reported.
 */
export function findSpeech(
  found: readonly Content[],
  words: Words,
  paragraphs: readonly Range[],
  quotations: QuotationIndex,
  judge: Judgement = confidenceOf,
): FoundSpeech {
  const { text } = words;
  const scene = new Scene(text, paragraphs, quotations);
  const mentions = cleanNames(
    paragraphs.flatMap((paragraph) => nameMentionsIn(text, paragraph)),
    scene,
  );
  const names = new Names(mentions);
  const cued = trimContents(found, words, quotations).map((content) =>
    content.laidOut ? content : { ...content, cue: cueBehindName(content, text) },
  );
  const claimed = cued.map((content) => ({
    ...content,
    source: content.laidOut
      ? content.source
      : content.cue === null
        ? besideOrphan(content, words, quotations, names)
        : (sourceOf(content, scene, words) ?? sourceBesideCue(content, words, quotations)),
  }));
  const { contents, sources } = chooseSure(
    claimed,
    findSources(claimed, words, scene, names),
    (content, sourced) => judge(content, sourced, words, quotations),
  );
  const relays = contents.map((content) => relayIn(content, words));
  const utterers = contents.map(({ source }) =>
    source === null ? null : uttererBefore(text, source),
  );
  const relayers = contents.map(({ runs, source, cue }) => {
    const [from, to] = [words.from(runs[0]?.first ?? 0), words.to(runs.at(-1)?.last ?? 0)];
    return relayerAfter(text, { source, cue, speech: { from, to } });
  });
  const speakers = findSpeakers(
    scene,
    mentions,
    [
      ...sources.map((found) => found?.source),
      ...relays.map((relay) => relay?.source),
      ...utterers,
      ...relayers,
    ].flatMap((source) => source ?? []),
  );
  const speeches = contents.flatMap((content, index): readonly Speech[] => {
    const source = sources[index] ?? null;
    const own = source === null ? [] : [hopOf(source, content, speakers)];
    const utterer = utterers[index] ?? null;
    const hops = [
      ...(utterer === null ? [] : [namedHop(utterer, content, speakers)]),
      ...own,
      ...retold(own, relayers[index] ?? null, content, speakers),
    ];
    const shape = shapeOf(content, words, quotations);
    const speech: Speech = {
      ...shape,
      ...reportedAct(content, shape, words),
      cue: content.cue,
      hops,
      addressee: content.cue === null ? null : addresseeOf(text, content.cue, speakers),
      confidence: content.confidence,
    };
    const relay = relays[index] ?? null;
    return relay === null
      ? [speech]
      : withRelayed(speech, relay, content, words, quotations, speakers);
  });
  return {
    speeches: speeches.sort((a, b) => startOf(a) - startOf(b)),
    entities: speakers.entities,
    speakers,
  };
}

/** The contents that are sure enough to be reported, each with its confidence, and their sources. */
function chooseSure(
  claimed: readonly Content[],
  claimedSources: readonly (FoundSource | null)[],
  judge: (content: Content, sourced: boolean) => number | null,
): { readonly contents: readonly Content[]; readonly sources: readonly (FoundSource | null)[] } {
  const contents: Content[] = [];
  const sources: (FoundSource | null)[] = [];
  for (const [index, content] of claimed.entries()) {
    const source = claimedSources[index] ?? null;
    const confidence = judge(content, source !== null);
    if (confidence === null) continue;
    contents.push({ ...content, confidence });
    sources.push(source);
  }
  return { contents, sources };
}

function startOf(speech: Speech): number {
  return speech.spans[0]?.from ?? 0;
}

/** The hop of who tells the sentence that the speech stands in, unless it is the one who speaks. */
function retold(
  own: readonly Hop[],
  relayer: Range | null,
  content: Content,
  speakers: Speakers,
): readonly Hop[] {
  if (relayer === null) return [];
  const hop = namedHop(relayer, content, speakers);
  const entity = hop.candidates[0]?.entity;
  return entity === undefined || entity === own[0]?.candidates[0]?.entity ? [] : [hop];
}

function namedHop(source: Range, content: Content, speakers: Speakers): Hop {
  return hopOf({ source, carriedOver: false }, content, speakers);
}

/** The speech and, after it, what it passes on of somebody else's; marked words are those of whom they began with. */
function withRelayed(
  outer: Speech,
  relay: Relay,
  content: Content,
  words: Words,
  quotations: QuotationIndex,
  speakers: Speakers,
): readonly Speech[] {
  const hop = hopOf({ source: relay.source, carriedOver: false }, content, speakers);
  const [relayer] = outer.hops;
  const utterer = hop.candidates[0]?.entity;
  if (relayer === undefined || utterer === undefined || utterer === relayer.candidates[0]?.entity)
    return [outer];
  const retold = { ...content, cue: relay.cue, source: relay.source, runs: relay.runs };
  const shape = shapeOf(retold, words, quotations);
  const inner: Speech = {
    ...shape,
    ...reportedAct(retold, shape, words),
    cue: relay.cue,
    hops: [hop, ...outer.hops],
    addressee: addresseeOf(words.text, relay.cue, speakers),
    confidence: RELAYED * outer.confidence,
  };
  if (outer.kind !== 'MIXED') return [outer, inner];
  return [{ ...outer, kind: 'INDIRECT', verbatim: [] }, inner];
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
