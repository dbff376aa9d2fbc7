/** Waiting no longer than a request may take. */

import { describe, expect, it } from 'vitest';
import { untilAborted } from '../../src/graphql/deadline.ts';

describe('waiting until a signal', () => {
  it('gives what the work gives, or throws what it throws', async () => {
    const { signal } = new AbortController();
    await expect(untilAborted(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(untilAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
  });

  it('ends with TIMEOUT when the signal comes, whatever the work does afterwards', async () => {
    const controller = new AbortController();
    let fail = (_: Error): void => undefined;
    const work = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const waiting = expect(untilAborted(work, controller.signal)).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
    controller.abort();
    await waiting;
    // Nobody waits for the work any more, and its failure troubles nobody.
    fail(new Error('too late'));
  });

  it('does not begin to wait where the signal has come already', async () => {
    const never = new Promise<never>(() => undefined);
    await expect(untilAborted(never, AbortSignal.abort())).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
  });
});
