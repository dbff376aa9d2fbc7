/** Tells the code of every error in an answer to whoever counts them. */

import { isAsyncIterable, type Plugin } from 'graphql-yoga';

export function useErrorCount(onError: (code: string) => void): Plugin {
  return {
    onResultProcess({ result }) {
      if (isAsyncIterable(result)) return;
      const errors = [result].flat().flatMap((one) => one.errors ?? []);
      for (const { extensions } of errors) onError(String(extensions?.['code'] ?? 'UNKNOWN'));
    },
  };
}
