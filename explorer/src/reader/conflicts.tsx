/** What speaks against the claims that a passage makes. */

import { useQuery } from 'urql';
import { graphql } from '../api/graphql.ts';
import parts from '../parts/parts.module.css';
import { RELATION, RelationLine } from '../parts/relation-line.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { reader as text } from '../text/reader.ts';

const CONFLICTS_QUERY = graphql(
  `
  query ConflictsOfClaims($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Claim {
        id
        relations {
          ...Relation
        }
      }
    }
  }
`,
  [RELATION],
);

export function Conflicts({ claimIds }: { readonly claimIds: readonly string[] }) {
  return (
    <>
      <h2>{text.conflicts}</h2>
      {claimIds.length === 0 ? <Empty>{text.noClaims}</Empty> : <OfClaims ids={claimIds} />}
    </>
  );
}

function OfClaims({ ids }: { readonly ids: readonly string[] }) {
  const answer = useQuery({ query: CONFLICTS_QUERY, variables: { ids: [...ids] } });
  return (
    <Loaded of={answer}>
      {({ nodes }) => {
        const conflicts = nodes.flatMap((claim) =>
          claim?.__typename !== 'Claim'
            ? []
            : claim.relations
                .filter(({ type }) => type === 'CONTRADICTS')
                .map((relation) => ({ relation, seenFrom: claim.id })),
        );
        if (conflicts.length === 0) return <Empty>{text.noConflicts}</Empty>;
        return (
          <ul className={parts.plain}>
            {conflicts.map(({ relation, seenFrom }) => (
              <li key={`${relation.id} ${seenFrom}`}>
                <RelationLine {...{ relation, seenFrom }} />
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
