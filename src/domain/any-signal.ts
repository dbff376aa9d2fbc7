/** Several abort signals as one. */

const sources = new WeakMap<AbortSignal, readonly AbortSignal[]>();

/**
 * Aborts with the first of those given; `undefined` is none. `AbortSignal.any`, but that one lets what it was made of be
 * collected, and a timeout that nobody else holds then never fires (nodejs/node#57736).
 */
export function anySignal(...given: readonly (AbortSignal | undefined)[]): AbortSignal {
  const signals = given.filter((signal) => signal !== undefined);
  const any = AbortSignal.any(signals);
  sources.set(any, signals);
  return any;
}
