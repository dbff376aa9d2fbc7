/** What whoever looks at the page has decided, told apart from what the machine suggests. */

import { Badge } from '../parts/badge.tsx';
import { review as text } from '../text/review.ts';
import type { Decision } from './write-decision.ts';

const LOOKS = {
  VERDICT: 'IN_REVIEW',
  SAME: 'CONFIRMED',
  NOT_SAME: 'REJECTED',
  UNSURE: 'UNREVIEWED',
} as const;

export function DecisionBadge({ decision }: { readonly decision: Decision | undefined }) {
  if (decision === undefined) return null;
  const what = decision.kind === 'VERDICT' ? decision.verdict.label : text.decided[decision.kind];
  return (
    <Badge state={LOOKS[decision.kind]}>
      {text.you}: {what}
    </Badge>
  );
}
