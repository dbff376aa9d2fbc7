/** The review queue: what waits for a person, one after the other, decided by single keys; and what waits for a second person. */

import { useQuery } from 'urql';
import { useSearchParams } from 'wouter';
import parts from '../parts/parts.module.css';
import { Loaded } from '../parts/states.tsx';
import { Page } from '../shell/page.tsx';
import { review as text } from '../text/review.ts';
import { ChosenThing } from './chosen-thing.tsx';
import { LIST_NAMES, LISTS, type List, listOf } from './items.ts';
import { Progress } from './progress.tsx';
import { QUEUE_QUERY } from './queue.ts';
import { UnderReview } from './under-review.tsx';
import { WaitingList } from './waiting-list.tsx';

export default function ReviewPage() {
  const [params, setParams] = useSearchParams();
  const chosen = params.get('of');
  const list = listOf(params.get('list'));
  return (
    <Page title={text.title} lead={text.lead}>
      <Progress />
      {chosen === null ? (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{text.waiting}</h2>
          <p className={parts.line}>
            <label htmlFor="list">{text.show}</label>
            <select
              id="list"
              value={list}
              onChange={({ target }) => setParams({ list: target.value })}
            >
              {LIST_NAMES.map((each) => (
                <option key={each} value={each}>
                  {text.lists[each]}
                </option>
              ))}
            </select>
          </p>
          <Queue key={list} list={list} />
        </section>
      ) : (
        <ChosenThing key={chosen} id={chosen} />
      )}
      <UnderReview />
    </Page>
  );
}

function Queue({ list }: { readonly list: List }) {
  const answer = useQuery({
    query: QUEUE_QUERY,
    variables: { reasons: LISTS[list], names: list === 'all' || list === 'names' },
  });
  return <Loaded of={answer}>{(queue) => <WaitingList list={list} queue={queue} />}</Loaded>;
}
