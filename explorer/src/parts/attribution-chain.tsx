/** Who said it, and through whom: the chain of attribution from the utterer on, with every candidate where in doubt. */

import { Link } from 'wouter';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { evidence as text } from '../text/evidence.ts';
import { Badge } from './badge.tsx';
import styles from './parts.module.css';

export const ATTRIBUTION_HOP = graphql(`
  fragment AttributionHop on Attribution {
    id
    hop
    state
    confidence
    basis
    mention {
      text
    }
    candidates {
      probability
      speaker {
        id
        name
      }
    }
  }
`);

type Hop = ResultOf<typeof ATTRIBUTION_HOP>;

export function AttributionChain({ hops }: { readonly hops: readonly Hop[] }) {
  if (hops.length === 0) return <p className={styles.unknown}>{text.nobodyNamed}</p>;
  return (
    <ol className={styles.chain} aria-label={text.chain}>
      {hops.map((hop) => (
        <li key={hop.id}>
          <span>
            {hop.hop === 0 ? text.saidBy : text.through} <Candidates hop={hop} />
          </span>
          {hop.state !== 'INFERRED' && <Badge state={hop.state}>{text.states[hop.state]}</Badge>}
        </li>
      ))}
    </ol>
  );
}

function Candidates({ hop: { candidates, mention, basis } }: { readonly hop: Hop }) {
  return (
    <>
      {candidates.length === 0 && <span className={styles.unknown}>{text.nobodyNamed}</span>}
      {candidates.map(({ speaker, probability }, index) => (
        <span key={speaker.id}>
          {index > 0 && ` ${text.or} `}
          <strong>
            <Link href={`/speaker/${speaker.id}`}>{speaker.name}</Link>
          </strong>
          {candidates.length > 1 && ` (${text.percent(probability)})`}
        </span>
      ))}
      <span className={styles.quiet}>
        {' '}
        {mention === null ? text.bases[basis] : text.named(mention.text)}
      </span>
    </>
  );
}
