/** Something that a first answer began and that grows page after page until it is whole, or as far as it is wanted. */

import { CombinedError } from '@urql/core';
import { useEffect, useRef, useState } from 'react';

interface Growing<Value> {
  /** As far as it came. */
  readonly value: Value;
  /** Whether it came as far as `grow` goes. */
  readonly whole: boolean;
  /** Why no more comes, where something failed. */
  readonly error: CombinedError | null;
}

/**
 * Shows each stage as it comes, and begins anew where `begun` changes; another `grow`, and `goOn` after a failure, go on from
 * where it came.
 * @param grow Gives what follows a stage, one page more each time. @throws CombinedError
 */
export function useGrowing<Value>(
  begun: Value,
  grow: (from: Value) => AsyncIterable<Value>,
): Growing<Value> & { goOn(): void } {
  const [growing, setGrowing] = useState<Growing<Value>>(() => startOf(begun));
  const [attempt, setAttempt] = useState(0);
  const reached = useRef({ begun, value: begun });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt goes on.
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      if (reached.current.begun !== begun) reached.current = { begun, value: begun };
      let last = startOf(reached.current.value);
      setGrowing(last);
      try {
        for await (const value of grow(last.value)) {
          if (!wanted) return;
          reached.current = { begun, value };
          last = startOf(value);
          setGrowing(last);
        }
        if (wanted) setGrowing({ ...last, whole: true });
      } catch (error) {
        if (!(error instanceof CombinedError)) throw error;
        if (wanted) setGrowing({ ...last, error });
      }
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [begun, grow, attempt]);
  return { ...growing, goOn: () => setAttempt(attempt + 1) };
}

function startOf<Value>(value: Value): Growing<Value> {
  return { value, whole: false, error: null };
}

/** What is thrown where a page came neither with data nor with the reason. */
export const NO_ANSWER = new CombinedError({
  networkError: new Error('The server answered without data.'),
});
