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
  /** What others call it whose reviews are read in; case does not count, nor does the label need to be repeated. */
  readonly alsoNamed?: readonly string[] | undefined;
}

export interface VerdictScale {
  readonly name: string;
  /** In the order in which they are offered. */
  readonly verdicts: readonly ScaleVerdict[];
  /** Id of the verdict for ratings of others that come to none of these; left out: such reviews are not read in. */
  readonly unknownRating?: string | undefined;
}

/** Where an installation names no scale of its own. */
export const DEFAULT_SCALE: VerdictScale = {
  name: 'Hearsay',
  verdicts: [
    {
      ...{ id: 'ACCURATE', label: 'Accurate', class: 'TRUE' },
      description: 'The evidence bears it out as it stands.',
      alsoNamed: ['True', 'Correct', 'Verified'],
    },
    {
      ...{ id: 'PARTLY_ACCURATE', label: 'Partly accurate', class: 'MIXTURE' },
      description: 'The evidence bears out a part and speaks against another.',
      alsoNamed: [
        'Mostly true',
        'Half true',
        'Partly true',
        'Mixture',
        'Mixed',
        'Mostly false',
        'Partly false',
      ],
    },
    {
      ...{ id: 'MISLEADING', label: 'Misleading', class: 'MIXTURE' },
      description:
        'Right by the letter, wrong in what it makes people believe: out of context, cut, or out of date.',
      alsoNamed: ['Missing context', 'Out of context', 'Lacks context'],
    },
    {
      ...{ id: 'INACCURATE', label: 'Inaccurate', class: 'FALSE' },
      description: 'The evidence speaks against it.',
      alsoNamed: ['False', 'Incorrect', 'Wrong', 'Pants on fire'],
    },
    {
      ...{ id: 'FABRICATED', label: 'Fabricated', class: 'FALSE' },
      description: 'Nobody said or did it: the evidence shows that it was made up.',
      alsoNamed: ['Fake', 'Hoax'],
    },
    {
      ...{ id: 'UNPROVEN', label: 'Unproven', class: 'OTHER' },
      description: 'The evidence is not enough for either side.',
      alsoNamed: ['Unsupported', 'No evidence'],
    },
    {
      ...{ id: 'NOT_CHECKABLE', label: 'Not checkable', class: 'OTHER' },
      description: 'An opinion, a prediction, or nothing that evidence could settle.',
      alsoNamed: ['Opinion', 'Satire'],
    },
  ],
};

/** The step of the scale with this id. Null where there is none. */
export function verdictOf(scale: VerdictScale, id: string): ReviewVerdict | null {
  const found = scale.verdicts.find((verdict) => verdict.id === id);
  return found === undefined ? null : { id: found.id, label: found.label, class: found.class };
}
