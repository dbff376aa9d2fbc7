/** One review: what it says, and the moves that are open to it, with what keeps whoever asks from making them. */

import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import parts from '../parts/parts.module.css';
import { Failed } from '../parts/states.tsx';
import { review as text } from '../text/review.ts';
import { text as common } from '../text.ts';
import { titleOf } from './items.ts';
import styles from './review.module.css';
import { ReviewBadge } from './review-badge.tsx';
import type { ReviewData } from './review-line.ts';
import { EDIT_MUTATION, IDENTICAL_QUERY, MOVE_MUTATION } from './reviewing.ts';

export function ReviewCard({ review }: { readonly review: ReviewData }) {
  const title = titleOf(review.target);
  return (
    <article className={parts.card} aria-label={title}>
      <p className={parts.words}>{title}</p>
      <p className={parts.facts}>
        <ReviewBadge review={review} />
        <time dateTime={review.createdAt}>{common.date(review.createdAt)}</time>
        {review.textReplaced && <strong>{text.reasons.TEXT_REPLACED}</strong>}
      </p>
      {review.rationale !== null && <p>{review.rationale}</p>}
      {review.evidence.map(({ exact }) => (
        <p key={exact} className={parts.quiet}>
          <q>{exact}</q>
        </p>
      ))}
      {review.rationale === null && review.state === 'IN_REVIEW' && <Rationale review={review} />}
      <Moves review={review} />
    </article>
  );
}

/** A review that was begun by a key has no rationale yet, and is not published without one. */
function Rationale({ review }: { readonly review: ReviewData }) {
  const [{ error }, edit] = useMutation(EDIT_MUTATION);
  const id = `${review.id}-why`;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const rationale = String(new FormData(event.currentTarget).get('rationale') ?? '').trim();
    void edit({ id: review.id, input: { rationale }, version: review.version });
  };
  return (
    <form className={parts.line} onSubmit={submit}>
      <label htmlFor={id}>{text.why}</label>
      <input id={id} name="rationale" required maxLength={5000} placeholder={text.whyHint} />
      <button type="submit">{text.save}</button>
      {error !== undefined && <Failed error={error} />}
    </form>
  );
}

function Moves({ review: { id, version, target, openMoves } }: { readonly review: ReviewData }) {
  const [{ error, fetching, data }, move] = useMutation(MOVE_MUTATION);
  const [all, setAll] = useState(false);
  const [reason, setReason] = useState('');
  const others = data?.moveReview.others.length ?? 0;
  const mayPublish = openMoves.some(({ to, refusal }) => to === 'PUBLISHED' && refusal === null);
  const take = (to: ReviewData['state']) =>
    void move({
      ...{ id, to, version, reason: reason.trim() === '' ? null : reason.trim() },
      all: all && to === 'PUBLISHED',
    });
  return (
    <>
      {mayPublish && <Identical id={target.id} checked={all} onChange={setAll} />}
      {openMoves.some(({ explained, refusal }) => explained && refusal === null) && (
        <label className={styles.why}>
          <span>{text.moveWhy}</span>
          <input value={reason} onChange={({ target: box }) => setReason(box.value)} />
        </label>
      )}
      <div className={styles.actions}>
        {openMoves.map(({ to, refusal, secondPerson, advised, explained }) => (
          <span key={to} className={styles.move}>
            <button
              type="button"
              disabled={refusal !== null || fetching || (explained && reason.trim() === '')}
              aria-describedby={refusal === null ? undefined : `${id}-${to}`}
              onClick={() => take(to)}
            >
              {text.moves[to]}
              {secondPerson && ` (${text.fourEyes})`}
              {advised && ` (${text.advised})`}
            </button>
            {refusal !== null && <small id={`${id}-${to}`}>{refusal}</small>}
          </span>
        ))}
      </div>
      {others > 0 && <p role="status">{text.identicalDone(others)}</p>}
      {error !== undefined && <Failed error={error} />}
    </>
  );
}

/** Opt-in, and it says first how many there are. */
function Identical({
  id,
  checked,
  onChange,
}: {
  readonly id: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}) {
  const [{ data }] = useQuery({ query: IDENTICAL_QUERY, variables: { id } });
  const count = data?.identicalTo.count ?? 0;
  if (count === 0) return null;
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={({ target }) => onChange(target.checked)}
        />{' '}
        {text.identical(count)}
      </label>
    </p>
  );
}
