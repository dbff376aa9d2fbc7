/** Reads the assertions of one sentence: first what is said in it, then what its reporter tells. */

import type { ExtractedEntity } from '../../domain/extraction.ts';
import type { Speech } from '../speech/speech.ts';
import type { Range } from '../text/range.ts';
import type { Antecedents } from './antecedents.ts';
import { worthOf } from './check-worthy.ts';
import { absoluteDates, type DateChange } from './claim-dates.ts';
import { kindOf } from './claim-kind.ts';
import { isDenial, stanceOf } from './claim-stance.ts';
import { writeClaim } from './claim-text.ts';
import type { Assertion, ReadDocument } from './find-assertions.ts';
import { spansOf } from './passage.ts';
import { type Proposition, propositionsOf, type Standing } from './propositions.ts';
import type { Voice } from './references.ts';
import { propositionsSaid, tokensWithin } from './said-contents.ts';
import { isAct, isSpoken, mayAssert } from './speech-acts.ts';
import type { Token } from './word-classes.ts';

/** How sure a proposition is by how it was cut out of its sentence. */
const CUT: Readonly<Record<Standing, number>> = {
  MAIN: 0.95,
  CONJUNCT: 0.9,
  RELATIVE: 0.8,
  SUBORDINATE: 0.8,
  PARTICIPIAL: 0.7,
};
const LEAST_CONFIDENCE = 0.35;
/** Contents with a hole that is no attribution are seldom read right. */
const TORN = 0.6;
/** A speaker less probable than this is not named. */
const LEAST_SPEAKER = 0.5;
const ANAPHOR =
  /\b(?:the|these|those|this|such|all|any|her|his|its|their) (?:\w+ )?(?:allegations?|accusations?|claims?|charges?|reports?|suggestions?|it|that)\b|\b(?:it|this|that)$/i;
const ACCUSES = /\b(?:accus|alleg|charg|claim|suspect|report|sa(?:y|id)|stat)\w*/i;
/** How far back what is denied was claimed, in characters. */
const DENIED_WITHIN = 600;

const REPORTER: Voice = { speaker: null, speakerIndex: null, addressee: null, isOwn: () => false };

/** What somebody says in a sentence, with its propositions. */
interface Said {
  readonly speech: Speech;
  readonly index: number;
  readonly content: readonly Token[];
  readonly propositions: readonly Proposition[];
}

/** Takes the sentences of a document in order. */
export class SentenceReader {
  readonly #document: ReadDocument;
  readonly #antecedents: Antecedents;
  /** What was claimed last, and by whom, for those who deny it. */
  #claimed: { readonly assertion: Assertion; readonly at: number } | null = null;

  constructor(document: ReadDocument, antecedents: Antecedents) {
    this.#document = document;
    this.#antecedents = antecedents;
  }

  /** @param spoken Indices of the speeches in the sentence. */
  read(sentence: Range, tokens: readonly Token[], spoken: readonly number[]): readonly Assertion[] {
    const { text, publishedAt } = this.#document;
    const dates = publishedAt === null ? [] : absoluteDates(text, sentence, publishedAt);
    const told = propositionsOf(tokens);
    this.#antecedents.read(tokens);
    const said = innermost(spoken.flatMap((index) => this.#said(index, tokens) ?? []));
    const claims = [
      ...said.flatMap((each) => this.#claimsOf(each, sentence, dates)),
      ...told.flatMap((each) => this.#tellingOf(each, sentence, dates, said, spoken) ?? []),
    ].sort((a, b) => startOf(a) - startOf(b));
    for (const { subject, standing } of told) {
      if (standing === 'MAIN' || standing === 'CONJUNCT') this.#antecedents.readSubject(subject);
    }
    return claims;
  }

  /** What a speech says in these tokens; null where that is no statement of its own. */
  #said(index: number, tokens: readonly Token[]): Said | null {
    const speech = this.#document.speeches[index];
    if (speech === undefined || !mayAssert(speech, this.#cueOf(speech))) return null;
    const content = tokensWithin(tokens, speech.spans);
    const cue = this.#cueOf(speech);
    const speaker = this.#speakerOf(speech);
    const propositions = propositionsSaid(
      content,
      cue,
      isDenial(cue),
      speaker?.entity.name ?? null,
    );
    return propositions.length === 0 ? null : { speech, index, content, propositions };
  }

  #claimsOf(said: Said, sentence: Range, dates: readonly DateChange[]): readonly Assertion[] {
    const { speech, index, propositions } = said;
    const speaker = this.#speakerOf(speech);
    const cue = this.#cueOf(speech);
    const voice = this.#voiceOf(speech);
    return propositions.flatMap((proposition) => {
      const made = this.#write(
        proposition,
        [...proposition.lead, ...proposition.words],
        sentence,
        dates,
        voice,
      );
      if (made === null || speech.modality === 'NEGATED') return [];
      const assertion: Assertion = {
        ...made,
        kind: kindOf({ text: made.text, cue, cueClass: speech.cueClass, told: false }),
        stance: stanceOf({ words: made.text, cue, modality: speech.modality }),
        quote: index,
        speaker: speaker?.index ?? null,
        confidence: round(
          made.confidence *
            Math.sqrt(speech.confidence) *
            (speaker === null ? 0.85 : 1) *
            (this.#isTorn(said) ? TORN : 1),
        ),
      };
      if (ACCUSES.test(cue)) this.#claimed = { assertion, at: startOf(assertion) };
      return keep(assertion);
    });
  }

  /** Words are left out of the content that do not attribute it. */
  #isTorn({ content, speech }: Said): boolean {
    return content.some((token, index) => {
      const next = content[index + 1];
      if (next === undefined) return false;
      const hole = { from: token.to, to: next.from };
      if (!/[\p{L}\p{N}]/u.test(this.#document.text.slice(hole.from, hole.to))) return false;
      const { cue } = speech;
      return cue === null || cue.from < hole.from || cue.to > hole.to;
    });
  }

  /** What the reporter tells, unless it is only that somebody said something. */
  #tellingOf(
    proposition: Proposition,
    sentence: Range,
    dates: readonly DateChange[],
    said: readonly Said[],
    spoken: readonly number[],
  ): Assertion | null {
    const holds = (tokens: readonly Token[]) =>
      said.some(({ speech, content }) =>
        tokens.some((token) => content.includes(token) || isIn(token, speech.cue)),
      );
    if (holds(proposition.core)) return null;
    const lead = holds(proposition.lead) ? [] : proposition.lead;
    const acts = spoken.flatMap((index) => {
      const speech = this.#document.speeches[index];
      return speech !== undefined && proposition.core.some((token) => isIn(token, speech.cue))
        ? [{ speech, index }]
        : [];
    });
    const act = acts.find(({ speech }) => isAct(speech, this.#cueOf(speech)));
    const negated = acts.some(({ speech }) => speech.modality === 'NEGATED' && isSpoken(speech));
    if (negated) return null;
    const cue = act === undefined ? null : this.#cueOf(act.speech);
    const denied = act === undefined || cue === null ? null : this.#denied(act, cue, proposition);
    if (denied !== null) return denied;
    const voice = act === undefined ? REPORTER : this.#voiceOf(act.speech);
    const made = this.#write(proposition, [...lead, ...proposition.words], sentence, dates, voice);
    if (made === null) return null;
    const speaker = act === undefined ? null : this.#speakerOf(act.speech);
    const first = acts[0]?.speech;
    const assertion: Assertion = {
      ...made,
      kind: kindOf({
        text: made.text,
        cue: first === undefined ? null : this.#cueOf(first),
        cueClass: first?.cueClass ?? null,
        told: true,
      }),
      stance: stanceOf({
        words: made.text,
        cue: null,
        modality: first?.modality ?? null,
      }),
      quote: act?.index ?? null,
      speaker: speaker?.index ?? null,
      confidence: round(
        made.confidence * (act === undefined ? 1 : Math.sqrt(act.speech.confidence)),
      ),
    };
    return keep(assertion)[0] ?? null;
  }

  /** "denied the allegations": the stance is on what was alleged last. */
  #denied(
    act: { readonly speech: Speech; readonly index: number },
    cue: string,
    proposition: Proposition,
  ): Assertion | null {
    const last = this.#claimed;
    if (
      !isDenial(cue) ||
      last === null ||
      !ANAPHOR.test(this.#wordsOf(proposition).replace(/[.,"”]+$/, ''))
    )
      return null;
    const spans = spansOf(proposition.words, proposition.core);
    if ((spans[0]?.from ?? 0) - last.at > DENIED_WITHIN) return null;
    const speaker = this.#speakerOf(act.speech)?.index ?? null;
    if (speaker === last.assertion.speaker) return null;
    const confidence = round(0.8 * last.assertion.confidence);
    return { ...last.assertion, stance: 'DENIES', spans, quote: act.index, speaker, confidence };
  }

  #write(
    proposition: Proposition,
    words: readonly (Token | string)[],
    sentence: Range,
    dates: readonly DateChange[],
    voice: Voice,
  ): Pick<Assertion, 'text' | 'spans' | 'confidence'> | null {
    const { text, speakers, entities } = this.#document;
    const written = writeClaim(words, {
      text,
      speakers,
      entities,
      antecedents: this.#antecedents,
      voice,
      dates,
    });
    const worth = worthOf(
      written.text,
      words.filter((word) => typeof word !== 'string'),
      { sentence: text.slice(sentence.from, sentence.to), ownVoice: voice === REPORTER },
    );
    if (worth === 0) return null;
    return {
      text: written.text,
      spans: spansOf(words, proposition.core),
      confidence: CUT[proposition.standing] * written.sure * worth,
    };
  }

  #wordsOf({ core }: Proposition): string {
    const last = core.at(-1);
    return core.length === 0 || last === undefined
      ? ''
      : this.#document.text.slice(core[0]?.from, last.to);
  }

  /** The cue with what leads up to it, in lower case. */
  #cueOf({ cue }: Speech): string {
    return cue === null ? '' : this.#document.text.slice(cue.from, cue.to).toLowerCase();
  }

  #speakerOf({
    hops,
  }: Speech): { readonly index: number; readonly entity: ExtractedEntity } | null {
    const [best] = hops[0]?.candidates ?? [];
    const entity = best === undefined ? undefined : this.#document.entities[best.entity];
    if (best === undefined || entity === undefined || best.probability < LEAST_SPEAKER) return null;
    return { index: best.entity, entity };
  }

  #voiceOf(speech: Speech): Voice {
    const speaker = this.#speakerOf(speech);
    const { addressee } = speech;
    return {
      speaker: speaker?.entity ?? null,
      speakerIndex: speaker?.index ?? null,
      addressee: addressee === null ? null : (this.#document.entities[addressee] ?? null),
      isOwn: (position) =>
        speech.verbatim.some(({ from, to }) => position >= from && position < to),
    };
  }
}

/** Of speech within speech, the inner. */
function innermost(said: readonly Said[]): readonly Said[] {
  return said.filter(
    (outer) =>
      !said.some(
        (inner) =>
          inner !== outer &&
          inner.content.length < outer.content.length &&
          inner.content.every((token) => outer.content.includes(token)),
      ),
  );
}

function isIn(token: Token, range: Range | null): boolean {
  return range !== null && token.from < range.to && range.from < token.to;
}

function startOf({ spans }: Assertion): number {
  return spans[0]?.from ?? 0;
}

function keep(assertion: Assertion): readonly Assertion[] {
  return assertion.confidence >= LEAST_CONFIDENCE && assertion.spans.length > 0 ? [assertion] : [];
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
