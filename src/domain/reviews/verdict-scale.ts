/** The verdicts that reviewers choose from, each with the class that it comes down to. */

import type { VerdictClass } from '../vocabulary.ts';

/** One step of a scale. */
export interface ReviewVerdict {
  /** Kept with the review: never rename it. */
  readonly id: string;
  readonly label: string;
  readonly class: VerdictClass;
}

interface ScaleVerdict extends ReviewVerdict {
  /** When to choose it. */
  readonly description: string;
}

export interface VerdictScale {
  readonly name: string;
  /** In the order in which they are offered. */
  readonly verdicts: readonly ScaleVerdict[];
}

/** Where an installation names no scale of its own. */
export const DEFAULT_SCALE: VerdictScale = {
  name: 'Hearsay',
  verdicts: [
    {
      ...{ id: 'ACCURATE', label: 'Accurate', class: 'TRUE' },
      description: 'The evidence bears it out as it stands.',
    },
    {
      ...{ id: 'PARTLY_ACCURATE', label: 'Partly accurate', class: 'MIXTURE' },
      description: 'The evidence bears out a part and speaks against another.',
    },
    {
      ...{ id: 'MISLEADING', label: 'Misleading', class: 'MIXTURE' },
      description:
        'Right by the letter, wrong in what it makes people believe: out of context, cut, or out of date.',
    },
    {
      ...{ id: 'INACCURATE', label: 'Inaccurate', class: 'FALSE' },
      description: 'The evidence speaks against it.',
    },
    {
      ...{ id: 'FABRICATED', label: 'Fabricated', class: 'FALSE' },
      description: 'Nobody said or did it: the evidence shows that it was made up.',
    },
    {
      ...{ id: 'UNPROVEN', label: 'Unproven', class: 'OTHER' },
      description: 'The evidence is not enough for either side.',
    },
    {
      ...{ id: 'NOT_CHECKABLE', label: 'Not checkable', class: 'OTHER' },
      description: 'An opinion, a prediction, or nothing that evidence could settle.',
    },
  ],
};

/** The step of the scale with this id. Null where there is none. */
export function verdictOf(scale: VerdictScale, id: string): ReviewVerdict | null {
  const found = scale.verdicts.find((verdict) => verdict.id === id);
  return found === undefined ? null : { id: found.id, label: found.label, class: found.class };
}
