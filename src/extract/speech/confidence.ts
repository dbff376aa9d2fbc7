/** How likely it is that attributed words are attributed rightly and with the right bounds. */

import type { Content } from '../decode/contents.ts';
import type { Words } from '../text/words.ts';
import { CONFIDENCE } from './confidence-weights.ts';
import { classOfCue } from './cue-class.ts';
import type { QuotationIndex } from './shape.ts';

/** What speaks for or against an attribution; the names are those of the weights. */
export type Signs = Readonly<Record<keyof typeof CONFIDENCE.weights, number>>;

/** Decides how sure an attribution is; null where it is not sure enough to be reported. */
export type Judgement = (
  content: Content,
  hasSpeaker: boolean,
  words: Words,
  quotations: QuotationIndex,
) => number | null;

const LEAST = 1e-4;
/** Stands for the missing probability of a missing source, as a logit. */
const NO_SOURCE = -3;

/**
 * The probability that the content's words are a real one's at an overlap of 0.8: a logistic function of what the model
 * says and of what the result looks like. Null where the attribution is not sure enough to be reported.
 */
export const confidenceOf: Judgement = (content, hasSpeaker, words, quotations) => {
  const signs = signsOf(content, hasSpeaker, words, quotations);
  if (signs === null) return content.confidence;
  const probability = logistic(signs);
  return probability < leastFor(signs) ? null : probability;
};

function leastFor({ quoted, reporting }: Signs): number {
  if (quoted > 0) return CONFIDENCE.leastQuoted;
  return reporting === 1 ? CONFIDENCE.leastReported : CONFIDENCE.least;
}

/** The signs of an attribution that the model found; null for one that layout or marks alone give. */
export function signsOf(
  content: Content,
  hasSpeaker: boolean,
  words: Words,
  quotations: QuotationIndex,
): Signs | null {
  const { evidence } = content;
  if (evidence === null) return null;
  const { length, quoted } = measure(content, words, quotations);
  const cue = content.cue === null ? '' : words.text.slice(content.cue.from, content.cue.to);
  return {
    bias: 1,
    cue: logit(evidence.cue),
    content: logit(evidence.content),
    least: logit(evidence.least),
    outside: logit(evidence.outside),
    source: evidence.source === 0 ? NO_SOURCE : logit(evidence.source),
    noSpeaker: hasSpeaker ? 0 : 1,
    quoted,
    direct: quoted > 0.9 ? 1 : 0,
    length: Math.log(Math.max(1, length)),
    reporting: isSpeech(cue, quoted) ? 1 : 0,
    split: content.runs.length > 1 ? 1 : 0,
  };
}

function isSpeech(cue: string, quoted: number): boolean {
  const cueClass = classOfCue(cue, { quoted: quoted > 0.5 });
  return cueClass === 'SPEECH' || cueClass === 'WRITING';
}

function logistic(signs: Signs): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(CONFIDENCE.weights)) {
    // The weights' names are the keys of Signs.
    sum += weight * signs[name as keyof Signs];
  }
  return 1 / (1 + Math.exp(-sum));
}

function logit(probability: number): number {
  return Math.log(Math.max(probability, LEAST) / Math.max(1 - probability, LEAST));
}

/** Length in characters, and the part of it between quotation marks. */
function measure(
  { runs }: Content,
  words: Words,
  quotations: QuotationIndex,
): { readonly length: number; readonly quoted: number } {
  let length = 0;
  let inside = 0;
  for (const run of runs) {
    const range = words.range(run.first, run.last);
    length += range.to - range.from;
    for (const { from, to } of quotations.touching(range))
      inside += Math.min(range.to, to) - Math.max(range.from, from);
  }
  return { length, quoted: inside / Math.max(1, length) };
}
