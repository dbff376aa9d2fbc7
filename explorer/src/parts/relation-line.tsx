/** How one claim bears on another, seen from one of the two: what it is, who stands behind it, and why. */

import { Link } from 'wouter';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { claims as text } from '../text/claims.ts';
import { Badge } from './badge.tsx';
import styles from './parts.module.css';

export const RELATION = graphql(`
  fragment Relation on ClaimRelation {
    id
    type
    aspect: kind
    state
    score
    rationale
    method
    decidedBy
    decidedAt
    decision
    from {
      id
      text
    }
    to {
      id
      text
    }
  }
`);

export type RelationData = ResultOf<typeof RELATION>;

export function RelationLine({
  relation,
  seenFrom,
}: {
  readonly relation: RelationData;
  readonly seenFrom: string;
}) {
  const { type, aspect, state, from, to, rationale, method, decidedBy, decision } = relation;
  const backwards = to.id === seenFrom && from.id !== seenFrom;
  const other = backwards ? from : to;
  return (
    <div>
      <p className={styles.facts}>
        <strong>{(backwards ? text.relationsBack : text.relations)[type]}</strong>
        {aspect !== null && <span>{text.relationKinds[aspect]}</span>}
        <Badge state={state}>{text.relationStates[state]}</Badge>
      </p>
      {other.id !== seenFrom && (
        <p className={styles.words}>
          <Link href={`/claim/${other.id}`}>{other.text}</Link>
        </p>
      )}
      <p className={styles.quiet}>
        {rationale} ({decidedBy === null ? method : text.decided(decidedBy, decision ?? '')})
      </p>
    </div>
  );
}
