/** What is known of one passage that takes a stance on a claim: whose it is, who else says so, and what is against it. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { graphql } from '../api/graphql.ts';
import { Badge } from '../parts/badge.tsx';
import parts from '../parts/parts.module.css';
import { RELATION, RelationLine } from '../parts/relation-line.tsx';
import { ReviewLink } from '../parts/review-link.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { evidence } from '../text/evidence.ts';
import { reader as text } from '../text/reader.ts';
import type { ReadAssertion } from './article-query.ts';

const CONFLICTS_QUERY = graphql(
  `
  query ConflictsOfClaim($id: ID!) {
    claim(id: $id) {
      id
      relations {
        ...Relation
      }
    }
  }
`,
  [RELATION],
);

export function AssertionCard({ assertion }: { readonly assertion: ReadAssertion }) {
  const { claim, speaker } = assertion;
  return (
    <>
      <p className={parts.facts}>
        <Badge state={assertion.stance}>{text.stances[assertion.stance]}</Badge>
        <span>{text.claimKinds[claim.kind]}</span>
        {assertion.state !== 'INFERRED' && (
          <Badge state={assertion.state}>{evidence.states[assertion.state]}</Badge>
        )}
      </p>
      <p className={parts.words}>{claim.text}</p>
      <blockquote className={parts.quiet}>{assertion.exact}</blockquote>
      <p className={parts.facts}>
        <span>
          {evidence.saidBy}{' '}
          {speaker === null ? (
            text.ownVoice
          ) : (
            <Link href={`/speaker/${speaker.id}`}>{speaker.name}</Link>
          )}
        </span>
        <span>{text.sources(claim.corroboration.count)}</span>
        <span>{text.confidence(assertion.confidence)}</span>
        {assertion.readAs !== claim.text && <span>{text.readAs(assertion.readAs)}</span>}
      </p>
      <h2>{text.conflicts}</h2>
      <Conflicts claimId={claim.id} />
      <p>
        <Link href={`/claim/${claim.id}`}>{text.openClaim}</Link> · <ReviewLink id={claim.id} />
      </p>
    </>
  );
}

function Conflicts({ claimId }: { readonly claimId: string }) {
  const answer = useQuery({ query: CONFLICTS_QUERY, variables: { id: claimId } });
  return (
    <Loaded of={answer}>
      {({ claim }) => {
        const conflicts = (claim?.relations ?? []).filter(({ type }) => type === 'CONTRADICTS');
        if (conflicts.length === 0) return <Empty>{text.noConflicts}</Empty>;
        return (
          <ul className={parts.plain}>
            {conflicts.map((relation) => (
              <li key={relation.id}>
                <RelationLine relation={relation} seenFrom={claimId} />
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
