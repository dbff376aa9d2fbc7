/** What a person has decided since the page was opened: shown at once, written one after the other, and the way back. */

import { CombinedError } from '@urql/core';
import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { Item } from './items.ts';
import { type Decision, type Undo, writeDecision } from './write-decision.ts';

interface Made {
  readonly item: Item;
  readonly decision: Decision;
  /** Null where the graph refused the decision. */
  readonly undo: Promise<Undo | null>;
}

export function useDecisions() {
  const client = useClient();
  const [made, setMade] = useState<readonly Made[]>([]);
  const [failure, setFailure] = useState<{ readonly item: Item; readonly error: CombinedError }>();
  const before = useRef<Promise<unknown>>(Promise.resolve());

  /** Does the work when all before it is done; null where the graph refuses. */
  const inTurn = useCallback(<Result>(item: Item, work: () => Promise<Result>) => {
    const turn = before.current.then(work).catch((error: unknown) => {
      if (!(error instanceof CombinedError)) throw error;
      setFailure({ item, error });
      return null;
    });
    before.current = turn;
    return turn;
  }, []);

  const decide = useCallback(
    (item: Item, decision: Decision) => {
      setFailure(undefined);
      const entry = {
        ...{ item, decision },
        undo: inTurn(item, () => writeDecision(client, item, decision)),
      };
      setMade((all) => [...all, entry]);
      void entry.undo.then((undo) => {
        if (undo === null) setMade((all) => all.filter((each) => each !== entry));
      });
    },
    [client, inTurn],
  );

  const last = made.at(-1);
  /** Gives what the last decision was about, if there was one. */
  const undo = useCallback((): Item | undefined => {
    if (last === undefined) return undefined;
    setFailure(undefined);
    setMade((all) => all.filter((each) => each !== last));
    const taken = inTurn(last.item, async () => {
      await (await last.undo)?.();
      return true;
    });
    // Where the graph refuses, the decision stands.
    void taken.then((done) => done === null && setMade((all) => [...all, last]));
    return last.item;
  }, [inTurn, last]);

  return {
    /** The last decision about a thing. */
    decisionOn: (id: string) => made.findLast(({ item }) => item.id === id)?.decision,
    undoable: last !== undefined,
    ...{ failure, decide, undo },
  };
}
