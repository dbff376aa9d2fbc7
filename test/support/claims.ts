/** Hand-made claims, and a judge and models for them that decide by rules a test can foresee. */

import { hashedEmbedding } from '../../bench/graph/synthetic-claims.ts';
import type {
  ClaimKind,
  ClaimSlots,
  ClaimText,
  ExtractedAssertion,
  Stance,
} from '../../src/domain/claims.ts';
import type { ExtractedEntity, ExtractedQuote, Extraction } from '../../src/domain/extraction.ts';
import { DEFAULT_SCALE, type VerdictScale } from '../../src/domain/reviews/verdict-scale.ts';
import type { Stores } from '../../src/graph/stores.ts';
import type { ClaimJudge, ClaimParts, ClaimProposer } from '../../src/services/claims/ports.ts';
import { createServices, type IngestRecord, type Services } from '../../src/services/index.ts';

/** One assertion of a hand-made article. */
export interface SaidDraft {
  /** The words in the article; the claim too, unless `claim` says otherwise. */
  readonly words: string;
  readonly claim?: string;
  readonly stance?: Stance;
  readonly kind?: ClaimKind;
  /** Who is quoted; left out: the article's own voice. `null`: somebody unnamed. */
  readonly by?: string | null;
  /** Whether it stands between quotation marks. */
  readonly direct?: boolean;
  /** The day on which it was said, where the article tells. */
  readonly saidOn?: string;
  /** Who passed it on. */
  readonly via?: string;
  readonly slots?: Partial<ClaimSlots>;
}

export interface StoryDraft {
  readonly id: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly url?: string;
  /** Narration behind what is said, by which reprints are told; none by default. */
  readonly narration?: string;
  readonly says: readonly SaidDraft[];
}

const SLOTS: ClaimSlots = {
  ...{ subject: null, predicate: null, quantities: [], times: [], places: [], names: [] },
  ...{ unresolved: [], negated: false, modality: 'ACTUAL' },
};

/** The record of a story, and what a reader finds in it. */
export function story(draft: StoryDraft): {
  readonly record: IngestRecord;
  readonly extraction: Extraction;
} {
  const { narration: told = '' } = draft;
  const printed = draft.says.map(({ words, direct }) => (direct ? `“${words}”` : words));
  const text = [`Story ${draft.id}`, ...printed, told].join('\n\n');
  const narration = [{ start: text.length - told.length, end: text.length }];
  const named = draft.says.flatMap(({ by, via }) => [by, via]);
  const names = [...new Set(named.flatMap((name) => (name === undefined ? [] : [name])))];
  const entities = names.map(
    (name): ExtractedEntity => ({
      name: name ?? 'an official',
      kind: name === null ? 'UNNAMED' : 'PERSON',
      aliases: [name ?? 'an official'],
      description: null,
    }),
  );
  const quotes: ExtractedQuote[] = [];
  const assertions = draft.says.map((said): ExtractedAssertion => {
    // The drafts keep to the Basic Multilingual Plane, so indices are code points.
    const start = text.indexOf(said.words);
    const spans = [{ start, end: start + said.words.length }];
    const { by } = said;
    const speaker = by === undefined ? null : names.indexOf(by);
    if (speaker !== null) {
      const chain = [speaker, ...(said.via === undefined ? [] : [names.indexOf(said.via)])];
      quotes.push({
        ...(said.direct
          ? { kind: 'DIRECT' as const, verbatim: spans }
          : { kind: 'INDIRECT' as const, verbatim: [] }),
        ...{ spans, cue: null, cueClass: 'SPEECH', saidOn: said.saidOn ?? null },
        ...{ modality: 'ASSERTED', addressee: null, confidence: 0.9 },
        attributions: chain.map((entity, hop) => ({
          ...{ hop, mention: null, basis: 'NAMED', confidence: 0.9 },
          candidates: [{ entity, probability: 0.95 }],
        })),
      });
    }
    return {
      claim: {
        text: said.claim ?? said.words,
        kind: said.kind ?? 'FACT',
        slots: { ...SLOTS, ...said.slots },
      },
      ...{ stance: said.stance ?? 'ASSERTS', spans, speaker, confidence: 0.9 },
      quote: speaker === null ? null : quotes.length - 1,
    };
  });
  const { id, outlet, publishedAt, url } = draft;
  const document = {
    ...{ text, title: `Story ${id}`, authors: [], publishedAt: null, outlet: null },
    ...{ canonicalUrl: null, language: 'en', blocks: [] },
  };
  const extractor = { extractor: 'hand', extractorVersion: '1' };
  const extraction = {
    ...{ document, entities, quotes, assertions, credits: [], narration },
    ...extractor,
  };
  return { record: { id, text, outlet, publishedAt, url }, extraction };
}

/** Claims that differ in articles and case alone are one; those that differ in numbers conflict, or update a prediction. */
export const RULED_JUDGE: ClaimJudge = {
  method: 'ruled',
  version: '7',
  sameClaim: (first, second) =>
    plain(first) === plain(second) && first.kind === second.kind ? 0.9 : null,
  judgePair: (first, second, similarity) => {
    const numberless = (claim: ClaimText) => plain(claim).replace(/\d+/g, '#');
    if (numberless(first) !== numberless(second)) return null;
    const rationale = `${numberOf(first)} is not ${numberOf(second)}.`;
    const score = Math.max(0, Math.min(1, similarity));
    if (first.kind !== second.kind) {
      const direction = first.kind === 'FACT' ? 'FORWARD' : 'BACKWARD';
      return { type: 'UPDATES', kind: 'TIME', score, rationale, direction };
    }
    return { type: 'CONTRADICTS', kind: 'QUANTITY', score, rationale, direction: 'FORWARD' };
  },
};

/** Two wordings are the same where they differ in articles, case and "about" alone. */
function plain({ text }: ClaimText): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|a|an|some)\b|[.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function numberOf({ text }: ClaimText): string {
  return /\d+/.exec(text)?.[0] ?? 'nothing';
}

/** Services that know these stories by their text, and read nothing else. */
export function storyServices(
  stores: Stores,
  stories: readonly ReturnType<typeof story>[],
  judge: ClaimJudge = RULED_JUDGE,
  proposer: ClaimProposer | null = null,
  now = () => new Date('2026-03-04T05:06:07Z'),
  verdicts: VerdictScale = DEFAULT_SCALE,
): Services {
  const byText = new Map(stories.map((one) => [one.record.text, one]));
  return createServices({
    stores,
    reader: async () => ({
      read: async ({ text }) => {
        const known = byText.get(text);
        if (known === undefined) throw new Error('Nobody told this story.');
        return known.extraction;
      },
      close: async () => {},
    }),
    claims: { judge, models: hashedModels(), proposer },
    verdicts,
    now,
  });
}

/** Models that need no file: words hashed into a vector, and no opinion on any pair. */
function hashedModels(): ClaimParts['models'] {
  return async () => ({
    embed: async (texts) => texts.map(hashedEmbedding),
    compare: async (pairs) => pairs.map(() => ({ contradiction: 0, entailment: 0, neutral: 1 })),
    match: async (pairs) => pairs.map(() => 0),
    oppose: async (pairs) => pairs.map(() => ({ conflict: 0, same: 1 })),
    close: async () => {},
  });
}
