/** The reader: from a document to everything that is said in it. */

import type { ExtractedAssertion } from '../domain/claims.ts';
import type {
  ExtractedCredit,
  ExtractedQuote,
  Extraction,
  Reader,
  ReadOptions,
  SourceDocument,
} from '../domain/extraction.ts';
import { CodePointIndex } from '../domain/span.ts';
import { type Assertion, findAssertions } from './claims/find-assertions.ts';
import { saidOn } from './claims/said-on.ts';
import { readSlots } from './claims/slots/read-slots.ts';
import { readContents } from './decode/read-contents.ts';
import { type Quotation, quotationsOf } from './marks/quotations.ts';
import { type Credit, creditsOf } from './provenance/credits.ts';
import { narrationOf } from './provenance/narration.ts';
import { checkReadable } from './readable.ts';
import { confidenceOf, type Judgement } from './speech/confidence.ts';
import { type FoundSpeech, findSpeech } from './speech/find-speech.ts';
import { QuotationIndex } from './speech/shape.ts';
import type { Speech } from './speech/speech.ts';
import { dateOfField } from './structure/date.ts';
import { structureOfHtml } from './structure/html.ts';
import { structureOfText } from './structure/plain-text.ts';
import { counts, readBlocks } from './structure/reading.ts';
import type { Structure } from './structure/structure.ts';
import { Tagger, type TaggerOptions } from './tagger/tagger.ts';
import { type Range, toSpan } from './text/range.ts';
import { Words } from './text/words.ts';

const EXTRACTOR = 'hearsay-reader';
/** Rises with every change that may change what is read. */
const EXTRACTOR_VERSION = '0.6.0';

/** Reads on the thread that calls it; the model is loaded with the first document. */
export class TaggerReader implements Reader {
  readonly #options: TaggerOptions;
  readonly #judge: Judgement;
  #tagger: Promise<Tagger> | null = null;

  /** @param judge Says how sure each attribution is; another one serves to fit it. */
  constructor(options: TaggerOptions, judge: Judgement = confidenceOf) {
    this.#options = options;
    this.#judge = judge;
  }

  async read(
    document: SourceDocument,
    { signal, claims = true }: ReadOptions = {},
  ): Promise<Extraction> {
    signal?.throwIfAborted();
    checkReadable(document);
    const structure = structureOf(document);
    const { text, blocks } = structure;
    const index = new CodePointIndex(text);
    const quotations = quotationsOf(text);
    const { speeches, entities, speakers } = await readSpeech(
      structure,
      quotations,
      await this.#load(signal),
      this.#judge,
    );
    const publishedAt = dateOfField(document.publishedAt ?? '') ?? structure.publishedAt;
    const assertions = claims
      ? findAssertions({ text, blocks, publishedAt, speeches, speakers, entities })
      : [];
    const names = entities.map(({ name }) => name);
    const narration = narrationOf(blocks, quotations, speeches);
    return {
      document: {
        ...structure,
        blocks: blocks.map((block) => ({ ...toSpan(index, block), kind: block.kind })),
      },
      entities,
      quotes: speeches.map((speech) => toQuote(index, speech, saidOn(text, speech, publishedAt))),
      assertions: assertions.map((assertion) => toAssertion(index, assertion, publishedAt, names)),
      credits: creditsOf(text, blocks, narration).map((credit) => toCredit(index, credit)),
      narration: narration.map((range) => toSpan(index, range)),
      extractor: EXTRACTOR,
      extractorVersion: EXTRACTOR_VERSION,
    };
  }

  async close(): Promise<void> {
    const tagger = this.#tagger;
    this.#tagger = null;
    await (await tagger?.catch(() => null))?.close();
  }

  async #load(signal: AbortSignal | undefined): Promise<Tagger> {
    this.#tagger ??= Tagger.load(this.#options);
    const tagger = await this.#tagger;
    return signal === undefined ? tagger : tagger.until(signal);
  }
}

/** What is said in a document, and whom its words denote. */
export async function readSpeech(
  { text, blocks }: Structure,
  quotations: readonly Quotation[],
  tagger: Tagger,
  judge: Judgement = confidenceOf,
): Promise<FoundSpeech> {
  const words = new Words(text);
  const marks = new QuotationIndex(quotations);
  const read = readBlocks(blocks);
  const found = await readContents(words, read, quotations, tagger);
  const kept = found.filter(({ runs, confidence }) => {
    const place = words.range(runs[0]?.first ?? 0, runs.at(-1)?.last ?? 0);
    return counts(blocks, place, marks.touching(place).length > 0, confidence);
  });
  return findSpeech(kept, words, read, marks, judge);
}

function structureOf(document: SourceDocument): Structure {
  if (document.text !== undefined) return structureOfText(document.text);
  return structureOfHtml(document.html ?? '', document.url);
}

function toQuote(index: CodePointIndex, speech: Speech, spokenOn: string | null): ExtractedQuote {
  const spans = (ranges: readonly Range[]) => ranges.map((range) => toSpan(index, range));
  return {
    kind: speech.kind,
    spans: spans(speech.spans),
    verbatim: spans(speech.verbatim),
    cue: speech.cue === null ? null : toSpan(index, speech.cue),
    cueClass: speech.cueClass,
    modality: speech.modality,
    saidOn: spokenOn,
    attributions: speech.hops.map((hop, number) => ({
      hop: number,
      mention: toSpan(index, hop.mention),
      basis: hop.basis,
      candidates: hop.candidates,
      confidence: round(hop.confidence),
    })),
    addressee: speech.addressee,
    confidence: round(speech.confidence),
  };
}

function toAssertion(
  index: CodePointIndex,
  { text, kind, spans, ...assertion }: Assertion,
  publishedAt: string | null,
  names: readonly string[],
): ExtractedAssertion {
  const slots = readSlots(text, { publishedAt, names });
  return {
    ...assertion,
    claim: { text, kind, slots },
    spans: spans.map((range) => toSpan(index, range)),
  };
}

function toCredit(index: CodePointIndex, credit: Credit): ExtractedCredit {
  const { kind, source, url } = credit;
  return { kind, ...toSpan(index, credit), source, url };
}

/** Three decimals: more would only say how this machine rounds. */
function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
