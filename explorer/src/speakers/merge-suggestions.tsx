/** Who may be the same as a speaker: seen side by side, merged or told apart, and taken back, without leaving the page. */

import { useState } from 'react';
import { Link } from 'wouter';
import parts from '../parts/parts.module.css';
import { Failed } from '../parts/states.tsx';
import { DecisionBadge } from '../review/decision-badge.tsx';
import { useDecisions } from '../review/decisions.ts';
import { type MergeSuggestion, namesItem } from '../review/items.ts';
import { NamesView } from '../review/names-view.tsx';
import { review } from '../text/review.ts';
import { things as text } from '../text/things.ts';

/** Keeps to the suggestions that the page was opened with, so that what is decided can be taken back. */
export function MergeSuggestions({
  of,
  id,
}: {
  readonly of: readonly MergeSuggestion[];
  readonly id: string;
}) {
  const [suggestions] = useState(of);
  return suggestions.map((each) => (
    <Suggestion key={each.speaker.id + each.other.id} suggestion={each} id={id} />
  ));
}

function Suggestion({
  suggestion,
  id,
}: {
  readonly suggestion: MergeSuggestion;
  readonly id: string;
}) {
  const { decisionOn, failure, decide, undo } = useDecisions();
  const { speaker, other, reason } = suggestion;
  const { id: otherId, name } = speaker.id === id ? other : speaker;
  const item = namesItem(suggestion);
  const decision = decisionOn(item.id);
  const choose = (kind: 'SAME' | 'NOT_SAME') => {
    if (decision !== undefined) undo();
    if (decision?.kind !== kind) decide(item, { kind, why: text.decidedHere });
  };
  return (
    <details className={parts.card}>
      <summary>
        {text.maybe} {name}. <DecisionBadge decision={decision} />
      </summary>
      <h2>{reason}</h2>
      <p>
        <Link href={`/speaker/${otherId}`}>{text.seeOther(name)}</Link>
      </p>
      <NamesView item={item} />
      <p className={parts.line}>
        {(['SAME', 'NOT_SAME'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={decision?.kind === kind}
            onClick={() => choose(kind)}
          >
            {decision?.kind === kind
              ? text.takeBack(review.same.NAMES[kind])
              : review.same.NAMES[kind]}
          </button>
        ))}
      </p>
      {failure !== undefined && <Failed error={failure.error} />}
    </details>
  );
}
