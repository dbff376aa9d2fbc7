/** What the models that were trained on labelled pairs say of two claims, as logits. */

import type { Comparison } from '../ports.ts';

/** From here on nine of ten pairs that three people read report the same. */
const SURE = 0.8;

/** Whether matcher and finder, in the mean, are sure that both report the same; they see what like words hide. */
export function isSurelySame({ match, opposition }: Comparison): boolean {
  if (match === undefined || opposition === undefined) return false;
  return (logit(match) + logit(opposition.same)) / 2 >= SURE;
}

export function logit(probability: number): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, probability));
  return Math.log(bounded / (1 - bounded));
}
