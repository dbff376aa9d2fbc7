/** Wakes those who watch when a mutation has been answered, so that they hear of it at once. */

import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { WatchService } from '../services/watch/index.ts';

export function useWake(watch: Pick<WatchService, 'wake'>): Plugin {
  return {
    onExecute: ({ args }) => {
      const operation = getOperationAST(args.document, args.operationName);
      return operation?.operation === 'mutation'
        ? { onExecuteDone: () => watch.wake() }
        : undefined;
    },
  };
}
