/** How reliable a person rated an outlet: the grade in words, whose it is, and why. */

import { Badge } from '../parts/badge.tsx';
import { things as text } from '../text/things.ts';
import { text as common } from '../text.ts';

export interface RatingProps {
  readonly of: {
    readonly grade: keyof typeof text.grades;
    readonly at: string;
    readonly by: string;
    readonly reason: string;
  };
}

export function Rating({ of: { grade, at, by, reason } }: RatingProps) {
  return (
    <span>
      <Badge state={grade}>{`${grade}: ${text.grades[grade]}`}</Badge>{' '}
      {text.rated(by, common.date(at), reason)}
    </span>
  );
}
