/** Lets one piece of work run after another, in the order in which they came. */

/** A function that runs what it is given once all that it was given before has ended, however it ended. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    // Whoever called `work` hears of its error; the next in turn need not.
    last = next.catch(() => undefined);
    return next;
  };
}
