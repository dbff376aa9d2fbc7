/** What the graph says to the question: the verdict in a line, then what it rests on. */

import { useQuery } from 'urql';
import { Loaded } from '../parts/states.tsx';
import { VerdictStrip } from './verdict-strip.tsx';
import { VERIFY_QUERY } from './verification.ts';

export function Answer({ words, speaker }: { readonly words: string; readonly speaker: string }) {
  const answer = useQuery({
    query: VERIFY_QUERY,
    variables: { words, speaker: speaker === '' ? null : speaker },
  });
  return (
    <Loaded of={answer}>{({ verifyQuote }) => <VerdictStrip verification={verifyQuote} />}</Loaded>
  );
}
