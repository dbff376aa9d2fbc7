/** Something that a first answer began and that grows page after page until it is whole. */

import { CombinedError } from '@urql/core';
import { useEffect, useState } from 'react';

interface Growing<Value> {
  /** As far as it came. */
  readonly value: Value;
  readonly whole: boolean;
  /** Why no more comes, where something failed. */
  readonly error: CombinedError | null;
}

/**
 * Shows each stage as it comes, and begins anew where what it is given changes; `goOn` tries again after a failure.
 * @param grow Gives what follows `begun`, one page more each time. @throws CombinedError
 */
export function useGrowing<Value>(
  begun: Value,
  grow: (begun: Value) => AsyncIterable<Value>,
): Growing<Value> & { goOn(): void } {
  const [growing, setGrowing] = useState<Growing<Value>>(() => startOf(begun));
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew after the first page, mostly from the cache.
  useEffect(() => {
    let wanted = true;
    const read = async (): Promise<void> => {
      let last = startOf(begun);
      setGrowing(last);
      try {
        for await (const value of grow(begun)) {
          if (!wanted) return;
          last = { ...last, value };
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
