/** One thing that somebody chose to review, whether or not it waits in the queue. */

import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import { Missing } from '../parts/missing.tsx';
import { Loaded } from '../parts/states.tsx';
import { review as text } from '../text/review.ts';
import { isTitled, titleOf } from './items.ts';
import { CHOSEN_QUERY } from './queue.ts';
import { Workplace } from './workplace.tsx';

export function ChosenThing({ id }: { readonly id: string }) {
  const [, setParams] = useSearchParams();
  const answer = useQuery({ query: CHOSEN_QUERY, variables: { id } });
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{text.chosen}</h2>
      <Loaded of={answer}>
        {({ node, ...desk }) => {
          if (node === null || !isTitled(node)) return <Missing />;
          const title = titleOf(node);
          return (
            <Workplace desk={desk} items={[{ kind: 'THING', reason: null, id: node.id, title }]} />
          );
        }}
      </Loaded>
      <p>
        <button type="button" onClick={() => setParams({})}>
          {text.toQueue}
        </button>
      </p>
    </section>
  );
}
