/** What is known of one passage that takes a stance on a claim: whose it is, who else says so, and what is against it. */

import { Link } from 'wouter';
import { Badge } from '../parts/badge.tsx';
import parts from '../parts/parts.module.css';
import { ReviewLink } from '../parts/review-link.tsx';
import { evidence } from '../text/evidence.ts';
import { reader as text } from '../text/reader.ts';
import type { ReadAssertion } from './article-query.ts';
import { Conflicts } from './conflicts.tsx';

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
      <Conflicts claimIds={[claim.id]} />
      <p>
        <Link href={`/claim/${claim.id}`}>{text.openClaim}</Link> · <ReviewLink id={claim.id} />
      </p>
    </>
  );
}
