/** Serves the explorer: the page that `npm run build` made, and its own addresses. */

import { existsSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { type Answer, send } from './answer.ts';

/** Where the build puts the page; the same seen from `src` and from `dist`. */
export const EXPLORER_FOLDER = fileURLToPath(new URL('../../../dist/explorer', import.meta.url));

const YEAR_S = 31_536_000;

/** Files whose names change with their content. */
const HASHED = '/assets/';

/** Serves the files of `folder`; every other address of the page gives its index.html, which knows its own routes. */
export function createExplorer(folder: string): RequestListener {
  if (!existsSync(path.join(folder, 'index.html'))) {
    return (_request, response) => send(response, NOT_BUILT);
  }
  const serve = sirv(folder, {
    etag: true,
    gzip: true,
    single: true,
    ignores: [/^\/assets\//],
    setHeaders: (response, pathname) => {
      const forGood = pathname.startsWith(HASHED);
      response.setHeader(
        'cache-control',
        forGood ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
      );
    },
  });
  return (request, response) => serve(request, response);
}

/** Whether the explorer answers this: its root, its files, and what a browser navigates to. */
export function isForExplorer(request: IncomingMessage, path: string): boolean {
  if (!isRead(request)) return false;
  const navigation = request.headers.accept?.includes('text/html') ?? false;
  return path === '/' || path.startsWith(HASHED) || navigation;
}

/** Whether the request only asks for something. */
export function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

const NOT_BUILT: Answer = {
  status: 404,
  error: {
    code: 'NOT_FOUND',
    message: 'The page of this server has not been built; `npm run build` does it.',
  },
};
