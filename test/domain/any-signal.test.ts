/** Signals as one, whatever is collected in between. */

import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { anySignal } from '../../src/domain/any-signal.ts';

let collect: () => void;

beforeAll(() => {
  setFlagsFromString('--expose-gc');
  collect = runInNewContext('gc');
});

describe('signals as one', () => {
  it('abort with a timeout that nobody else holds, after all that can be collected has been', async () => {
    const any = anySignal(new AbortController().signal, AbortSignal.timeout(200));
    const heard = new Promise((resolve) => any.addEventListener('abort', resolve));
    await wait(20);
    collect();
    await Promise.race([heard, wait(10_000, undefined, { ref: false })]);
    expect(any.aborted).toBe(true);
    expect(any.reason).toMatchObject({ name: 'TimeoutError' });
  });

  it('abort at once when one has aborted, with its reason', () => {
    const any = anySignal(new AbortController().signal, AbortSignal.abort('gone'));
    expect([any.aborted, any.reason]).toEqual([true, 'gone']);
  });

  it('leave out what was not given', () => {
    const stop = new AbortController();
    const any = anySignal(undefined, stop.signal);
    expect(any.aborted).toBe(false);
    stop.abort('stopped');
    expect(any.reason).toBe('stopped');
  });

  it('can be collected themselves', async () => {
    const stop = new AbortController();
    const held = new WeakRef(anySignal(stop.signal, AbortSignal.timeout(60_000)));
    await wait(20);
    collect();
    expect(held.deref()).toBeUndefined();
  });
});
