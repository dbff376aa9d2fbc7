/** The explorer: its frame, and which address shows which page. */

import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { Provider } from 'urql';
import { Route, Switch } from 'wouter';
import { createClient } from './api/client.ts';
import { Loading } from './parts/states.tsx';
import { ROUTES, type RoutePath } from './routes.ts';
import { useKey } from './session/key.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { PageBoundary } from './shell/page-boundary.tsx';
import { Shell } from './shell/shell.tsx';
import { VerifyPage } from './verify/verify-page.tsx';

/** Every page but the first view is loaded when it is opened. */
const PAGES: Readonly<Record<RoutePath, ComponentType>> = {
  '/': VerifyPage,
  '/graph/:id': lazy(() => import('./graph/graph-page.tsx')),
  '/article/:id': lazy(() => import('./reader/article-page.tsx')),
  '/claim/:id': lazy(() => import('./claims/claim-page.tsx')),
  '/speaker/:id': lazy(() => import('./speakers/speaker-page.tsx')),
  '/utterance/:id': lazy(() => import('./utterances/utterance-page.tsx')),
  '/outlet/:id': lazy(() => import('./outlets/outlet-page.tsx')),
  '/search': lazy(() => import('./search/search-page.tsx')),
  '/compare': lazy(() => import('./compare/compare-page.tsx')),
  '/side-by-side': lazy(() => import('./reader/side-by-side-page.tsx')),
  '/review': lazy(() => import('./review/review-page.tsx')),
  '/history': lazy(() => import('./history/history-page.tsx')),
  '/receipt': lazy(() => import('./receipt/receipt-page.tsx')),
  '/ingest': lazy(() => import('./ingest/ingest-page.tsx')),
  '/sign-in': lazy(() => import('./session/sign-in-page.tsx')),
};

export function App() {
  const key = useKey();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another viewer, who starts with nothing cached.
  const client = useMemo(createClient, [key]);
  return (
    <Provider value={client}>
      <Shell>
        <PageBoundary>
          <Suspense fallback={<Loading />}>
            <Switch>
              {ROUTES.map((path) => (
                <Route key={path} path={path} component={PAGES[path]} />
              ))}
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </PageBoundary>
      </Shell>
    </Provider>
  );
}
