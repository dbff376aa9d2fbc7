/** Waits until typing has come to rest. */

import { useEffect, useState } from 'react';

/** The value, once it has stayed the same for so many milliseconds. */
export function useSettled(value: string, patienceMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), patienceMs);
    return () => clearTimeout(timer);
  }, [value, patienceMs]);
  return settled;
}
